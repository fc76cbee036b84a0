#include "state/phrases.h"

#include "support/catch.h"

using namespace estelik;

TEST_CASE("days and shares are worded as people say them", "[phrases]") {
    const Day today = day_number({2026, 4, 20});
    CHECK(due_words(today, today) == "today");
    CHECK(due_words(today + 1, today) == "tomorrow");
    CHECK(due_words(today + 14, today) == "4 May");
    CHECK(due_words(today + 400, today) == "25 May 2027");
    CHECK(on_day(today + 6, today) == "on Sunday 26 April");
    CHECK(in_days(6) == "in 6 days");
    CHECK(in_days(100) == "in 3 months");
    CHECK(percent(0.884) == "88\u202f%");
    CHECK(counted(1, "question") == "1 question");
    CHECK(lower_first("Borders and rivers") == "borders and rivers");
    CHECK(lower_first("NATO and others") == "NATO and others");
}

TEST_CASE("a moment is told by the calendar on the wall, also before four in the morning", "[phrases]") {
    CHECK(moment_words(*parse_iso("2026-09-21T02:00:00.000+05:00")) == "Monday 21 September, 02:00");
    CHECK(moment_words(*parse_iso("2026-09-21T18:30:00.000+05:00")) == "Monday 21 September, 18:30");
}
