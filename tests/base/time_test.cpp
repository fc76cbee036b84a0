#include "base/time.h"

#include "support/catch.h"

#include <rapidcheck.h>

using namespace estelik;

namespace {
Instant at(const char* text) { return *parse_iso(text); }
}  // namespace

TEST_CASE("a day begins at four in the morning where the learner is", "[time]") {
    CHECK(day_of(at("2026-11-24T03:59:59.999+05:00")) == day_number({2026, 11, 23}));
    CHECK(day_of(at("2026-11-24T04:00:00.000+05:00")) == day_number({2026, 11, 24}));
    CHECK(day_of(at("2026-11-23T23:00:00.000Z")) == day_number({2026, 11, 23}));
}

TEST_CASE("the same moment may be another day for a traveller", "[time]") {
    const Instant almaty = at("2026-11-24T08:00:00.000+05:00");
    const Instant honolulu{almaty.utc_ms, -600};
    CHECK(day_of(almaty) - day_of(honolulu) == 1);
}

TEST_CASE("a moment is written with its offset and read back", "[time]") {
    CHECK(iso(at("2026-11-24T18:03:11.123+05:00")) == "2026-11-24T18:03:11.123+05:00");
    CHECK(iso(at("1969-12-31T23:59:59.000-03:30")) == "1969-12-31T23:59:59.000-03:30");
    CHECK(rc::check("iso round trip", [] {
        const Instant moment{*rc::gen::inRange<std::int64_t>(-2'000'000'000'000, 4'000'000'000'000), *rc::gen::inRange(-720, 840)};
        RC_ASSERT(*parse_iso(iso(moment)) == moment);
    }));
}

TEST_CASE("what is no moment is refused", "[time]") {
    for (const char* text : {"", "yesterday", "2026-13-01T00:00:00.000Z", "2026-02-30T00:00:00.000Z", "2026-11-24T18:03:11.123",
                             "2026-11-24T18:03:11.123+05:00 ", "2026-11-24T25:00:00.000Z", "-026-11-24T18:03:11.123Z"})
        CHECK_FALSE(parse_iso(text).ok());
}

TEST_CASE("the calendar knows leap years and weekdays", "[time]") {
    CHECK(days_in_month(2024, 2) == 29);
    CHECK(days_in_month(2100, 2) == 28);
    CHECK(days_in_month(2024, 13) == 0);
    CHECK_FALSE(is_valid({2023, 2, 29}));
    CHECK(weekday_name(weekday(day_number({2026, 11, 24}))) == "Tuesday");
    CHECK(weekday_date(day_number({2026, 5, 15})) == "Fri 15 May");
    CHECK(weekday(Day{-1}) == 2);
}
