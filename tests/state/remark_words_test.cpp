#include "state/remark_words.h"

#include "support/catch.h"
#include "support/small_course.h"

using namespace estelik;
using support::item;

namespace {

const Day today = day_number({2026, 11, 24});

Remark remark(const std::string& question, Outcome before, Outcome now) {
    return {{}, item(question), {"Balkash"}, {Rating::again, before}, {Rating::good, now}};
}

}  // namespace

TEST_CASE("what became of how many answers is counted by questions", "[remark_words]") {
    Remarking marked;
    CHECK(remark_counts(marked).empty());
    CHECK(remark_notice(marked, support::small_bank(), today).empty());
    marked.remarks = {remark("ends", Outcome::wrong, Outcome::right), remark("ends", Outcome::nearly, Outcome::right),
                      remark("rises", Outcome::wrong, Outcome::right), remark("rises", Outcome::right, Outcome::wrong),
                      remark("rises", Outcome::wrong, Outcome::nearly), remark("rises", Outcome::wrong, Outcome::wrong)};
    CHECK(remark_counts(marked) ==
          "3 answers of 2 questions now count as right; 1 answer of 1 question now counts as nearly right; "
          "1 answer of 1 question no longer counts as right; 1 answer of 1 question now has another score");
    CHECK(remark_notice(marked, support::small_bank(), today) == "Re-marked 6 answers after the course changed: " + remark_counts(marked) + ".");
}

TEST_CASE("a notice names the first review that moves, and counts the others", "[remark_words]") {
    const auto bank = support::small_course();
    Remarking marked;
    marked.remarks = {remark("rises", Outcome::wrong, Outcome::right)};
    marked.reviews = {{item("ends"), today + 3, today + 3}, {item("rises"), today + 3, today + 10}};
    CHECK(remark_notice(marked, *bank, today) ==
          "Re-marked 1 answer after the course changed: it now counts as right. "
          "The next review of \"In which mountains does the Ili rise?\" moves from 27 Nov to 4 Dec.");
    marked.reviews[0].now = today + 4;
    CHECK(remark_notice(marked, *bank, today).ends_with(" moves from 27 Nov to 28 Nov, and 1 more moves."));
}

TEST_CASE("a review that does not move, or is not planned, is said so", "[remark_words]") {
    CHECK(moved_words({item("ends"), today + 3, today + 10}, today) == "next review moves from 27 Nov to 4 Dec");
    CHECK(moved_words({item("ends"), today + 3, today + 3}, today) == "next review stays on 27 Nov");
    CHECK(moved_words({item("ends"), today + -1, today + 40}, today) == "next review moves from 23 Nov to 3 Jan 2027");
    CHECK(moved_words({item("ends"), {}, {}}, today) == "not in review");
}

TEST_CASE("a question that is gone is named by its id", "[remark_words]") {
    CHECK(stem_words(support::small_bank(), item("elsewhere")) == "\"elsewhere\"");
}

TEST_CASE("changed answers are announced", "[remark_words]") {
    CHECK(key_change_notice(1) == "The answer to 1 question you know has changed; you see both when it comes up.");
    CHECK(key_change_notice(2) == "The answer to 2 questions you know has changed; you see both when they come up.");
}
