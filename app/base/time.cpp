#include "base/time.h"

#include <array>
#include <charconv>
#include <chrono>
#include <cstdio>

namespace estelik {
namespace {

constexpr std::int64_t ms_per_minute = 60'000;
constexpr std::int64_t ms_per_hour = 3'600'000;
constexpr std::int64_t ms_per_day = 86'400'000;

std::int64_t floor_div(std::int64_t a, std::int64_t b) { return a / b - (a % b < 0 ? 1 : 0); }

std::int64_t local_ms(Instant moment) { return moment.utc_ms + moment.offset_minutes * ms_per_minute; }

// Reads exactly the digits asked for; false when something else stands there.
bool read_digits(std::string_view& text, std::size_t count, int& value) {
    if (text.size() < count) return false;
    const auto* end = text.data() + count;
    const auto [stop, error] = std::from_chars(text.data(), end, value);
    if (error != std::errc{} || stop != end || text[0] == '-') return false;
    text.remove_prefix(count);
    return true;
}

bool read_char(std::string_view& text, char expected) {
    if (text.empty() || text[0] != expected) return false;
    text.remove_prefix(1);
    return true;
}

bool read_fraction(std::string_view& text, int& ms) {
    ms = 0;
    if (!read_char(text, '.')) return true;
    return read_digits(text, 3, ms);
}

bool read_offset(std::string_view& text, int& minutes) {
    minutes = 0;
    if (read_char(text, 'Z')) return true;
    if (text.empty() || (text[0] != '+' && text[0] != '-')) return false;
    const int sign = text[0] == '-' ? -1 : 1;
    text.remove_prefix(1);
    int hour = 0;
    int minute = 0;
    if (!read_digits(text, 2, hour) || !read_char(text, ':') || !read_digits(text, 2, minute)) return false;
    if (hour > 18 || minute > 59) return false;
    minutes = sign * (hour * 60 + minute);
    return true;
}

}  // namespace

Day day_of(Instant moment) {
    return {static_cast<std::int32_t>(floor_div(local_ms(moment) - day_begins_at_hour * ms_per_hour, ms_per_day))};
}

CalendarDate calendar(Day day) {
    const std::chrono::year_month_day ymd{std::chrono::sys_days{std::chrono::days{day.number}}};
    return {int{ymd.year()}, static_cast<int>(unsigned{ymd.month()}), static_cast<int>(unsigned{ymd.day()})};
}

Day day_number(CalendarDate date) {
    const std::chrono::year_month_day ymd{std::chrono::year{date.year},
                                          std::chrono::month{static_cast<unsigned>(date.month)},
                                          std::chrono::day{static_cast<unsigned>(date.day)}};
    return {static_cast<std::int32_t>(std::chrono::sys_days{ymd}.time_since_epoch().count())};
}

int days_in_month(int year, int month) {
    if (month < 1 || month > 12) return 0;
    const std::chrono::year_month_day_last last{std::chrono::year{year},
                                                std::chrono::month_day_last{std::chrono::month{static_cast<unsigned>(month)}}};
    return static_cast<int>(unsigned{last.day()});
}

bool is_valid(CalendarDate date) { return date.day >= 1 && date.day <= days_in_month(date.year, date.month); }

int weekday(Day day) { return static_cast<int>(((day.number + 3) % 7 + 7) % 7); }

int local_hour(Instant moment) {
    const auto ms = local_ms(moment);
    return static_cast<int>((ms - floor_div(ms, ms_per_day) * ms_per_day) / ms_per_hour);
}

Instant day_start(Day day, int offset_minutes) {
    return {day.number * ms_per_day + day_begins_at_hour * ms_per_hour - offset_minutes * ms_per_minute, offset_minutes};
}

std::string iso(Instant moment) {
    const auto ms = local_ms(moment);
    const auto days = floor_div(ms, ms_per_day);
    const auto rest = ms - days * ms_per_day;
    const auto date = calendar(Day{static_cast<std::int32_t>(days)});
    const int offset = moment.offset_minutes < 0 ? -moment.offset_minutes : moment.offset_minutes;
    std::array<char, 64> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02d-%02dT%02d:%02d:%02d.%03d%c%02d:%02d", date.year, date.month, date.day,
                  static_cast<int>(rest / ms_per_hour), static_cast<int>(rest / ms_per_minute % 60),
                  static_cast<int>(rest / 1000 % 60), static_cast<int>(rest % 1000), moment.offset_minutes < 0 ? '-' : '+',
                  offset / 60, offset % 60);
    return text.data();
}

Result<Instant> parse_iso(std::string_view text) {
    const Error error{"\"" + std::string(text) + "\" is not a moment",
                      {}, "Expected the form 2026-11-24T18:03:11.123+05:00"};
    CalendarDate date;
    int hour = 0, minute = 0, second = 0, ms = 0, offset = 0;
    const bool read = read_digits(text, 4, date.year) && read_char(text, '-') && read_digits(text, 2, date.month) &&
                      read_char(text, '-') && read_digits(text, 2, date.day) && read_char(text, 'T') &&
                      read_digits(text, 2, hour) && read_char(text, ':') && read_digits(text, 2, minute) &&
                      read_char(text, ':') && read_digits(text, 2, second) && read_fraction(text, ms) &&
                      read_offset(text, offset) && text.empty();
    if (!read || !is_valid(date) || hour > 23 || minute > 59 || second > 60) return error;
    const std::int64_t local = day_number(date).number * ms_per_day + hour * ms_per_hour + minute * ms_per_minute +
                               second * 1000 + ms;
    return Instant{local - offset * ms_per_minute, offset};
}

std::string iso(CalendarDate date) {
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02d-%02d", date.year, date.month, date.day);
    return text.data();
}

std::string_view month_name(int month) {
    static constexpr std::array<std::string_view, 12> names = {"January", "February", "March",     "April",   "May",      "June",
                                                               "July",    "August",   "September", "October", "November", "December"};
    return month >= 1 && month <= 12 ? names[static_cast<std::size_t>(month) - 1] : "";
}

std::string_view weekday_name(int weekday) {
    static constexpr std::array<std::string_view, 7> names = {"Monday", "Tuesday",  "Wednesday", "Thursday",
                                                              "Friday", "Saturday", "Sunday"};
    return weekday >= 0 && weekday < 7 ? names[static_cast<std::size_t>(weekday)] : "";
}

std::string long_date(CalendarDate date) {
    return std::to_string(date.day) + " " + std::string(month_name(date.month)) + " " + std::to_string(date.year);
}

std::string short_date(CalendarDate date) {
    return std::to_string(date.day) + " " + std::string(month_name(date.month).substr(0, 3));
}

std::string weekday_date(Day day) {
    return std::string(weekday_name(weekday(day)).substr(0, 3)) + " " + short_date(calendar(day));
}

}  // namespace estelik
