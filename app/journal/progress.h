// Progress: what is known of a learner, a fold over the events. Never written as truth.
// The same set of events gives the same Progress, in whatever order, files or copies they come.
#pragma once

#include "base/time.h"
#include "journal/event.h"
#include "memory/fsrs6.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace estelik {

struct ItemProgress {
    std::optional<fsrs6::State> memory;   // none: never answered in a session that schedules
    Day last_day;                         // of the last answer that schedules
    Instant last_at;
    Day first_day;                        // of the first answer that schedules
    Rating last_rating = Rating::again;
    int answers = 0;                      // that schedule
    int right = 0;                        // of those, rated above Again
    int lapses = 0;                       // Again on a later day than the first
    int last_ms = 0;                      // time of the last answer, any session
    std::string version;                  // of the question when last answered
    RawAnswer last_wrong;                 // the last answer that was not right; empty: none
    EventId last_answer;
    bool flagged = false;
    bool marked = false;
    bool suspended = false;
    std::optional<Day> buried_until;

    bool is_new() const { return !memory.has_value(); }
    bool operator==(const ItemProgress&) const = default;
};

// One learner's day, all courses.
struct DayTotals {
    int answers = 0;
    int right = 0;
    int new_items = 0;        // first answers
    int due_answers = 0;      // first answer of the day to an item with a memory at least a day old
    int due_right = 0;
    std::int64_t milliseconds = 0;

    bool operator==(const DayTotals&) const = default;
};

// Preferences that change the schedule are events; the names below are those of PreferenceSet.
struct Preferences {
    double desired_retention = 0.9;   // "desired_retention", 0.7..0.99
    int new_a_day = 20;               // "new_a_day", 0..999
    int session_length = 10;          // "session_length", 1..200 questions
    bool four_buttons = false;        // "four_buttons"
    bool forgive_spelling = true;     // "forgive_spelling"

    bool operator==(const Preferences&) const = default;
};

struct Progress {
    std::map<ItemId, ItemProgress> items;
    std::map<Day, DayTotals> days;
    Preferences preferences;
    std::map<std::string, ExamSet> exams;          // by course
    std::vector<EventId> undo_stack;               // what Undo takes back next, last first: see journal/fold.h
    std::vector<EventId> redo_stack;
    std::int64_t greatest_lt = 0;
    std::uint64_t events = 0;                      // distinct, in force or not

    const ItemProgress* find(const ItemId& item) const {
        const auto at = items.find(item);
        return at == items.end() ? nullptr : &at->second;
    }
};

}  // namespace estelik
