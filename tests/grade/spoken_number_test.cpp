#include "grade/spoken_number.h"

#include "base/text.h"
#include "support/catch.h"

using namespace estelik;

namespace {

// The value of a phrase, or -1 when not all of it is one number.
double value(std::string_view phrase) {
    const auto parts = split(phrase, ' ');
    const std::vector<std::string_view> words(parts.begin(), parts.end());
    const auto spoken = read_spoken(words);
    return spoken && spoken->words == words.size() ? spoken->value : -1;
}

}  // namespace

TEST_CASE("numbers are read in words", "[spoken]") {
    CHECK(value("four") == 4);
    CHECK(value("twenty five") == 25);
    CHECK(value("sixteen hundred") == 1600);
    CHECK(value("one thousand six hundred") == 1600);
    CHECK(value("a hundred and eighty thousand") == 180000);
    CHECK(value("one million two hundred thousand and six") == 1200006);
    CHECK(value("half a million") == 500000);
    CHECK(value("two and a half million") == 2500000);
    CHECK(value("a quarter of a million") == 250000);
    CHECK(value("one point six million") == Approx(1600000));
    CHECK(value("two dozen") == 24);
    CHECK(value("a thousand million") == 1e9);
}

TEST_CASE("words that make no one number stop the reading", "[spoken]") {
    CHECK(value("four five") == -1);
    CHECK(value("twenty thirty") == -1);
    CHECK(value("a student") == -1);
    CHECK(value("and four") == -1);
}

TEST_CASE("scale words have short forms", "[spoken]") {
    CHECK(scale_of("k") == 1e3);
    CHECK(scale_of("millions") == 1e6);
    CHECK(scale_of("km") == 0);
}

TEST_CASE("a slip in a number word is put right where one word is meant", "[spoken]") {
    CHECK(mend_number_word("hunderd") == "hundred");
    CHECK(mend_number_word("fourty") == "forty");
    CHECK(mend_number_word("eihgt") == "eight");
    for (const auto* word : {"forty", "eighth", "light", "several", "millions", "minion", "weight"}) {
        INFO(word);
        CHECK(mend_number_word(word).empty());
    }
}
