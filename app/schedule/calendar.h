// On which day each item is asked. The memory gives an ideal day; around it is a window in which a day
// sooner or later costs next to nothing, and in it the day is taken that has the fewest minutes. So days
// carry alike, easy weekdays carry less, and nothing falls on a day off.
//
// The windows are those of Anki and FSRS (memory.md, "Fuzz"); minutes instead of cards are our own.
#pragma once

#include "base/time.h"
#include "journal/preferences.h"
#include "question/question.h"

#include <map>
#include <optional>
#include <vector>

namespace estelik {

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
    void take_out(const ItemId& item);   // suspended, or never answered after all

    std::optional<Day> day_of(const ItemId& item) const;
    double minutes_on(Day day) const;
    const Habits& habits() const { return habits_; }

private:
    struct Place {
        Day day;
        double minutes = 0;
    };
    std::vector<Day> free_days(Day last, DayWindow window) const;
    std::vector<Day> days_of_siblings(const ItemId& item) const;
    double& minutes_at(Day day);

    Habits habits_;
    std::map<ItemId, Place> places_;
    Day first_;                         // of minutes_
    std::vector<double> minutes_;       // day after day
};

}  // namespace estelik
