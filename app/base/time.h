// Moments, learner's days and calendar dates.
// A learner's day begins at 04:00 on the wall clock of the place where the answer was given,
// so each moment carries the offset that its clock had.
#pragma once

#include "base/result.h"

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace estelik {

// A moment: UTC milliseconds since 1970, and the minutes by which the local clock is ahead of UTC.
struct Instant {
    std::int64_t utc_ms = 0;
    int offset_minutes = 0;

    bool operator==(const Instant&) const = default;
    Instant plus_ms(std::int64_t ms) const { return {utc_ms + ms, offset_minutes}; }
};

// A day of the learner's life: number of days since 1970-01-01, the day beginning at 04:00 local time.
struct Day {
    std::int32_t number = 0;

    auto operator<=>(const Day&) const = default;
    Day operator+(int days) const { return {number + days}; }
    int operator-(Day other) const { return number - other.number; }
};

// A date of the Gregorian calendar, as written on a calendar: no clock, no zone.
struct CalendarDate {
    int year = 1970;
    int month = 1;  // 1..12
    int day = 1;    // 1..31

    auto operator<=>(const CalendarDate&) const = default;
};

inline constexpr int day_begins_at_hour = 4;

Day day_of(Instant moment);
CalendarDate calendar(Day day);
Day day_number(CalendarDate date);      // of the day that begins at 04:00 on that date
bool is_valid(CalendarDate date);       // month and day exist
int days_in_month(int year, int month);
int weekday(Day day);                   // 0 = Monday .. 6 = Sunday
int local_hour(Instant moment);         // 0..23 on the wall clock
Instant day_start(Day day, int offset_minutes);  // 04:00 of that day

std::string iso(Instant moment);                       // "2026-11-24T18:03:11.123+05:00"
Result<Instant> parse_iso(std::string_view text);      // exactly the form above (fraction optional, Z allowed)
std::string iso(CalendarDate date);                    // "2026-11-24"

std::string_view month_name(int month);                // 1..12 -> "January"
std::string_view weekday_name(int weekday);            // 0..6 -> "Monday"
std::string long_date(CalendarDate date);              // "20 April 2026"
std::string short_date(CalendarDate date);             // "20 Apr"
std::string weekday_date(Day day);                     // "Fri 15 May"

}  // namespace estelik
