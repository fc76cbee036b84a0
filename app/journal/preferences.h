// Preferences that change the schedule: they are events, so that every device of a learner agrees.
#pragma once

#include "base/time.h"

#include <array>
#include <set>
#include <string>
#include <string_view>

namespace estelik {

// What the learner wants of the days.
struct Habits {
    int longest_interval = 36500;       // days, at least 1
    bool spread = true;                 // false: every item on its ideal day, days off excepted
    std::array<double, 7> share = {1, 1, 1, 1, 1, 1, 1};   // of a usual day's minutes, Monday first, 0..1; 0: a day off
    std::set<Day> days_off;

    double share_of(Day day) const { return days_off.contains(day) ? 0 : share[static_cast<std::size_t>(weekday(day))]; }
    bool any_day() const;               // some weekday is free; else shares are not looked at
    bool operator==(const Habits&) const = default;
};

// The names below are those of PreferenceSet. A value out of its range counts as the nearest in it, an
// unknown name not at all.
struct Preferences {
    double desired_retention = 0.9;   // "desired_retention", 0.7..0.99
    int new_a_day = 20;               // "new_a_day", 0..999
    int session_length = 10;          // "session_length", 1..200 questions
    bool four_buttons = false;        // "four_buttons"
    bool forgive_spelling = true;     // "forgive_spelling"
    Habits habits;                    // "longest_interval", 1..36500; "spread"; "share_monday" to "share_sunday",
                                      // 0..1; "day_off_2026-12-24", 1 or 0

    bool operator==(const Preferences&) const = default;
};

void set_preference(Preferences& preferences, std::string_view name, double value);
// Copies the one preference; an unknown name copies nothing.
void copy_preference(Preferences& to, const Preferences& from, std::string_view name);

std::string name_of_share(int weekday);   // 0 Monday .. 6 Sunday
std::string name_of_day_off(Day day);

}  // namespace estelik
