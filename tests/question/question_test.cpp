#include "question/question.h"

#include "support/catch.h"
#include "support/small_course.h"

using namespace estelik;

TEST_CASE("numbers are grouped and carry no needless zeros", "[question]") {
    CHECK(number_words(1600) == "1,600");
    CHECK(number_words(1000000) == "1,000,000");
    CHECK(number_words(0.5) == "0.5");
    CHECK(number_words(-2500) == "-2,500");
    CHECK(number_words(12.25) == "12.25");
    CHECK(to_string(NumberKey{1600, "km", 0, {}}) == "1,600 km");
}

TEST_CASE("dates are worded as exactly as they are known", "[question]") {
    CHECK(to_string(PartialDate{1999, 11, 23}) == "23 November 1999");
    CHECK(to_string(PartialDate{2004, 5, 0}) == "May 2004");
    CHECK(to_string(DateKey{{1999, 0, 0}, {2006, 0, 0}, DatePrecision::span}) == "1999 – 2006");
}

TEST_CASE("each gap of a cloze is an item; the other gaps are filled in", "[question]") {
    const Bank bank = support::small_bank();
    const Question& cloze = bank.questions[6];
    CHECK(items_of("rivers", cloze).size() == 2);
    CHECK(items_of("rivers", cloze)[0].sibling_of(items_of("rivers", cloze)[1]));
    CHECK(stem_with_gap(cloze, 2) == "An accord on rivers was signed in the year _____ by two neighbouring states.");
    CHECK(right_answer(cloze, 2) == "2001");
    Question length = cloze;
    length.stem = "The border of {{1}} km was drawn in {{2}}.";
    length.key = Cloze{{NumberKey{1600, "km", 0, {}}, DateKey{{1999, 0, 0}, {1999, 0, 0}, DatePrecision::year}}};
    CHECK(stem_with_gap(length, 2) == "The border of 1,600 km was drawn in _____.");
    CHECK(items_of("rivers", bank.questions[0]).size() == 1);
}
