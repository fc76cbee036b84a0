// On which day each item is asked. The memory gives an ideal day; around it is a window in which a day
// sooner or later costs next to nothing, and in it the day is taken that has the fewest minutes. So days
// carry alike, easy weekdays carry less, and nothing falls on a day off.
//
// The windows are those of Anki and FSRS (memory.md, "Fuzz"); minutes instead of cards are our own.
#pragma once

#include "base/time.h"
#include "question/question.h"

#include <array>
#include <map>
#include <optional>
#include <set>
#include <vector>

namespace estelik {

// What the learner wants of the days.
struct Habits {
    int longest_interval = 36500;       // days, at least 1
    bool spread = true;                 // false: every item on its ideal day, days off excepted
    std::array<double, 7> share = {1, 1, 1, 1, 1, 1, 1};   // of a usual day's minutes, Monday first, 0..1; 0: a day off
    std::set<Day> days_off;

    double share_of(Day day) const { return days_off.contains(day) ? 0 : share[static_cast<std::size_t>(weekday(day))]; }
    bool any_day() const;               // some weekday is free; else shares are not looked at
};

// Days after the last answer between which an item may be asked. first <= interval <= last, first at least 1;
// shorter than 2.5 days: that day alone.
struct DayWindow {
    int first = 1;
    int last = 1;

    bool operator==(const DayWindow&) const = default;
};
DayWindow day_window(int interval, int longest_interval);

// An item that has a memory.
struct Remembering {
    ItemId item;
    Day last_day;                       // when it was answered
    int interval = 1;                   // days from then to the ideal day, at least 1
    double minutes = 0.2;               // that asking it is expected to take
};

class Calendar {
public:
    Calendar() = default;
    explicit Calendar(Habits habits) : habits_(std::move(habits)) {}

    // Takes the day with the fewest minutes for its share; near equals: the one nearest to the ideal day.
    // A day next to a sibling's counts as fuller. An item that has a day gives it back first. Items are
    // put in the order in which they were answered, so that the same journal gives the same days.
    Day put(const Remembering& remembering);
    // Where put would place it; nothing changes.
    Day would_put(const Remembering& remembering) const;

    std::optional<Day> day_of(const ItemId& item) const;
    double minutes_on(Day day) const;
    const Habits& habits() const { return habits_; }

private:
    struct Place {
        Day day;
        double minutes = 0;
    };
    double cost(Day day, Day ideal, const Remembering& remembering, double minutes_there) const;
    double minutes_without(Day day, const ItemId& item) const;
    std::vector<Day> free_days(Day last, DayWindow window) const;

    Habits habits_;
    std::map<ItemId, Place> places_;
    std::map<Day, double> minutes_;
};

}  // namespace estelik
