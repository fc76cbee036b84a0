#include "journal/preferences.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>

namespace estelik {
namespace {

struct PreferenceRule {
    std::string_view name;
    void (*set)(Preferences&, double);
    void (*copy)(Preferences&, const Preferences&);
};

template <auto member>
void copy_member(Preferences& to, const Preferences& from) {
    to.*member = from.*member;
}
template <auto member>
void copy_habit(Preferences& to, const Preferences& from) {
    to.habits.*member = from.habits.*member;
}

template <int low, int high>
int clamped(double value) {
    return static_cast<int>(std::lround(std::clamp<double>(value, low, high)));
}

constexpr std::array preference_rules = {
    PreferenceRule{"desired_retention", [](Preferences& p, double v) { p.desired_retention = std::clamp(v, 0.7, 0.99); },
                   copy_member<&Preferences::desired_retention>},
    PreferenceRule{"new_a_day", [](Preferences& p, double v) { p.new_a_day = clamped<0, 999>(v); },
                   copy_member<&Preferences::new_a_day>},
    PreferenceRule{"session_length", [](Preferences& p, double v) { p.session_length = clamped<1, 200>(v); },
                   copy_member<&Preferences::session_length>},
    PreferenceRule{"four_buttons", [](Preferences& p, double v) { p.four_buttons = v != 0; },
                   copy_member<&Preferences::four_buttons>},
    PreferenceRule{"forgive_spelling", [](Preferences& p, double v) { p.forgive_spelling = v != 0; },
                   copy_member<&Preferences::forgive_spelling>},
    PreferenceRule{"longest_interval", [](Preferences& p, double v) { p.habits.longest_interval = clamped<1, 36500>(v); },
                   copy_habit<&Habits::longest_interval>},
    PreferenceRule{"spread", [](Preferences& p, double v) { p.habits.spread = v != 0; }, copy_habit<&Habits::spread>},
};

const PreferenceRule* find_rule(std::string_view name) {
    const auto at = std::ranges::find(preference_rules, name, &PreferenceRule::name);
    return at == preference_rules.end() ? nullptr : &*at;
}

constexpr std::string_view share_prefix = "share_", day_off_prefix = "day_off_";

std::optional<std::size_t> weekday_of_share(std::string_view name) {
    for (int day = 0; day < 7; ++day)
        if (name == name_of_share(day)) return static_cast<std::size_t>(day);
    return std::nullopt;
}

std::optional<Day> day_of_day_off(std::string_view name) {
    if (!name.starts_with(day_off_prefix)) return std::nullopt;
    const auto date = name.substr(day_off_prefix.size());   // 2026-12-24
    CalendarDate read;
    const auto number = [&](std::size_t from, std::size_t length, int& into) {
        const char* end = date.data() + from + length;
        return std::from_chars(date.data() + from, end, into).ptr == end;
    };
    if (date.size() != 10 || date[4] != '-' || date[7] != '-') return std::nullopt;
    if (!number(0, 4, read.year) || !number(5, 2, read.month) || !number(8, 2, read.day)) return std::nullopt;
    return is_valid(read) ? std::optional(day_number(read)) : std::nullopt;
}

void set_day_off(Habits& habits, Day day, bool off) {
    if (off) habits.days_off.insert(day);
    else habits.days_off.erase(day);
}

}  // namespace

bool Habits::any_day() const {
    return std::any_of(share.begin(), share.end(), [](double each) { return each > 0; });
}

void set_preference(Preferences& preferences, std::string_view name, double value) {
    if (std::isnan(value)) return;
    if (const auto* rule = find_rule(name)) rule->set(preferences, value);
    else if (const auto day = weekday_of_share(name)) preferences.habits.share[*day] = std::clamp(value, 0.0, 1.0);
    else if (const auto off = day_of_day_off(name)) set_day_off(preferences.habits, *off, value != 0);
}

void copy_preference(Preferences& to, const Preferences& from, std::string_view name) {
    if (const auto* rule = find_rule(name)) rule->copy(to, from);
    else if (const auto day = weekday_of_share(name)) to.habits.share[*day] = from.habits.share[*day];
    else if (const auto off = day_of_day_off(name)) set_day_off(to.habits, *off, from.habits.days_off.contains(*off));
}

std::string name_of_share(int weekday) {
    std::string name(share_prefix);
    for (const char c : weekday_name(weekday)) name += static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
    return name;
}

std::string name_of_day_off(Day day) { return std::string(day_off_prefix) + iso(calendar(day)); }

}  // namespace estelik
