#include "cli/regrade_text.h"

#include "support/catch.h"
#include "support/small_course.h"

using namespace estelik;
using support::item;

namespace {

const Day today = day_number({2026, 11, 24});

Regraded nothing_changed() { return {.courses = {{support::small_course(), {.judged = 12}}}, .today = today}; }

}  // namespace

TEST_CASE("where every verdict stands, that is all", "[regrade_text]") {
    CHECK(regrade_text(nothing_changed()) == "Rivers: 12 answers marked again.\n  Every verdict stands.\n");
    CHECK(regrade_text({}) == "Nothing has been answered yet.\n");
}

TEST_CASE("answers that are alike stand in one line below their question", "[regrade_text]") {
    auto regraded = nothing_changed();
    auto& marked = regraded.courses[0].marked;
    const Remark remark{{}, item("rises"), {"Tien-Shan"}, {Rating::again, Outcome::wrong}, {Rating::good, Outcome::right}};
    marked.remarks = {remark, remark};
    marked.reviews = {{item("rises"), today + 3, today + 10}};
    regraded.events = 2;
    CHECK(regrade_text(regraded) == "Rivers: 12 answers marked again.\n"
                                    "  2 answers of 1 question now count as right.\n"
                                    "  \"In which mountains does the Ili rise?\": next review moves from 27 Nov to 4 Dec\n"
                                    "    \"Tien-Shan\", 2 answers: not yet before, correct now\n"
                                    "2 events added to the journal.\n");
    regraded.dry_run = true;
    CHECK(regrade_text(regraded).ends_with("Nothing is written: without --dry-run 2 events would be.\n"));
}

TEST_CASE("edits are counted by kind, and a changed answer is named with the old one", "[regrade_text]") {
    auto regraded = nothing_changed();
    regraded.courses[0].marked.edits = {{item("ends"), "1", "2", EditKind::key, {"Lake Balkhash"}, "Aral Sea"},
                                        {item("rises"), "1", "2", EditKind::wording, {"Tian Shan"}},
                                        {item("length"), "1", "2", EditKind::wording, {"2,428 km"}}};
    CHECK(regrade_text(regraded) == "Rivers: 12 answers marked again.\n"
                                    "  Questions that have changed since they were answered: 2 with other words, 1 with another answer.\n"
                                    "    \"In which lake does the Ili end?\": it was \"Aral Sea\", it is \"Lake Balkhash\" now\n");
}
