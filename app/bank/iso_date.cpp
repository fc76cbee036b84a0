#include "bank/iso_date.h"

#include "base/text.h"
#include "base/time.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace estelik {
namespace {

constexpr std::array<std::string_view, 4> precision_names = {"day", "month", "year", "span"};

// A part of exactly that many digits, or -1.
int digits(std::string_view text, std::size_t count) {
    if (text.size() != count) return -1;
    int value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9') return -1;
        value = value * 10 + (c - '0');
    }
    return value;
}

}  // namespace

std::optional<PartialDate> parse_partial_date(std::string_view text) {
    const auto parts = split(text, '-');
    if (parts.size() > 3) return std::nullopt;
    PartialDate date{digits(parts[0], 4)};
    if (parts.size() > 1) date.month = digits(parts[1], 2);
    if (parts.size() > 2) date.day = digits(parts[2], 2);
    const bool written = date.year >= 1 && (parts.size() < 2 || date.month >= 1) && (parts.size() < 3 || date.day >= 1);
    const bool exists = written && is_valid(CalendarDate{date.year, std::max(date.month, 1), std::max(date.day, 1)});
    return exists ? std::optional(date) : std::nullopt;
}

Result<DateKey> parse_date_key(std::string_view text) {
    const auto ends = split(text, '/');
    const auto from = parse_partial_date(ends.front());
    const auto to = parse_partial_date(ends.back());
    if (ends.size() > 2 || !from || !to)
        return Error{
            fmt::format("\"{}\" is not a date", text), {}, "write 1999-11-23, 2006-03, 1992, or a span as 1999/2006"};
    if (ends.size() == 1) return DateKey{*from, *from, from->precision()};
    if (!precedes(*from, *to))
        return Error{fmt::format("the span \"{}\" does not end after it begins", text), {}, "the earlier date stands first"};
    return DateKey{*from, *to, DatePrecision::span};
}

std::string file_form(const PartialDate& date) {
    if (date.day) return fmt::format("{:04}-{:02}-{:02}", date.year, date.month, date.day);
    if (date.month) return fmt::format("{:04}-{:02}", date.year, date.month);
    return fmt::format("{:04}", date.year);
}

std::string file_form(const DateKey& key) {
    return key.precision == DatePrecision::span ? file_form(key.from) + "/" + file_form(key.to) : file_form(key.from);
}

bool precedes(const PartialDate& a, const PartialDate& b) {
    if (a.year != b.year) return a.year < b.year;
    if (a.month == 0 || b.month == 0) return false;
    if (a.month != b.month) return a.month < b.month;
    return a.day != 0 && b.day != 0 && a.day < b.day;
}

std::string_view precision_name(DatePrecision precision) { return precision_names[static_cast<std::size_t>(precision)]; }

std::optional<DatePrecision> precision_named(std::string_view name) {
    const auto at = std::find(precision_names.begin(), precision_names.end(), name);
    if (at == precision_names.end()) return std::nullopt;
    return static_cast<DatePrecision>(at - precision_names.begin());
}

}  // namespace estelik
