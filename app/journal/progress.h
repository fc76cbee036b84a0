// Progress: what is known of a learner, a fold over the events. Never written as truth.
// The same set of events gives the same Progress, in whatever order, files or copies they come.
#pragma once

#include "base/time.h"
#include "journal/edition_progress.h"
#include "journal/event.h"
#include "journal/preferences.h"
#include "memory/learner_model.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace estelik {

// What was given in place of what is right, and how often.
struct WrongAnswer {
    RawAnswer raw;
    int times = 0;

    bool operator==(const WrongAnswer&) const = default;
};
inline constexpr std::size_t most_wrong_answers = 12;   // of an item; the rarest gives way, of equals the oldest

struct ItemProgress {
    std::optional<ItemMemory> memory;     // none: never answered in a session that schedules
    Day last_day;                         // of the last answer that schedules
    Instant last_at;
    Day first_day;                        // of the first answer that schedules
    Rating last_rating = Rating::again;
    int answers = 0;                      // that schedule
    int right = 0;                        // of those, rated above Again
    int lapses = 0;                       // Again at the first answer of a later day
    int last_ms = 0;                      // time of the last answer, any session
    EditionProgress edition;              // of the question: what the learner has met, and what became of it
    RawAnswer last_wrong;                 // the last answer that was not right; empty: none
    int misses = 0;                       // rated Again, any session
    Day last_miss;                        // of the last of them
    std::vector<WrongAnswer> wrong;       // each in the order first given; blank ones left out
    EventId last_answer;                  // any session
    bool flagged = false;
    bool marked = false;
    bool suspended = false;
    std::optional<Day> buried_until;

    bool is_new() const { return !memory.has_value(); }
    bool operator==(const ItemProgress&) const = default;
};

// One learner's day, all courses.
struct DayTotals {
    int answers = 0;          // any session
    int right = 0;            // of those, rated above Again
    int new_items = 0;        // first answers that schedule
    int due_answers = 0;      // first answer of the day to an item with a memory at least a day old
    int due_right = 0;
    std::int64_t milliseconds = 0;
    int new_right = 0;        // of new_items, rated above Again
    int reads = 0;            // answers whose reading before is known
    std::int64_t read_ms = 0; // of these

    bool operator==(const DayTotals&) const = default;
};

// An event that Undo can take back: answered, rerated, flagged, buried, suspended, marked.
struct Undoable {
    Stamp stamp;
    bool in_force = true;
    std::optional<Stamp> toggled;   // the latest of its undone and redone

    bool operator==(const Undoable&) const = default;
};

// What was given to one item of a test, last.
struct TestAnswer {
    RawAnswer raw;
    Outcome outcome = Outcome::wrong;
    double score = 0;
    int certainty = 0;
    int milliseconds = 0;     // spent on the item in all
    EventId event;

    bool operator==(const TestAnswer&) const = default;
};

// One test: begun, answered, perhaps handed in.
struct TestRecord {
    SessionStarted started;          // with its paper; none yet: the event has not arrived
    std::int64_t started_lt = 0;     // 0: not yet
    Instant at;
    std::map<ItemId, TestAnswer> answers;
    std::int64_t handed_in_lt = 0;   // 0: not handed in
    Instant ended;
    std::int64_t milliseconds = 0;   // on the clock when it was handed in

    bool is_open() const { return started_lt != 0 && handed_in_lt == 0; }
    std::int64_t used_ms() const;
    bool operator==(const TestRecord&) const = default;
};

// The latest fit in force, as it was kept.
struct FitRecord {
    Fitted fitted;
    Instant at;

    bool operator==(const FitRecord&) const = default;
};

struct Progress {
    std::map<ItemId, ItemProgress> items;
    std::map<Day, DayTotals> days;
    Preferences preferences;
    std::optional<FitRecord> fit;           // none: never fitted
    LearnerModel model;                     // that of the fit: what every memory above is folded with
    std::map<std::string, ExamSet> exams;   // by course
    std::map<EventId, TestRecord> tests;    // by the event that began them
    std::vector<Undoable> recent;           // the latest of them in their order, at most undo_depth: see journal/undo.h
    std::vector<EventId> undo_stack;        // its back is what Undo takes back next
    std::vector<EventId> redo_stack;        // its back is what Redo brings again next
    std::int64_t greatest_lt = 0;
    std::uint64_t events = 0;               // distinct, in force or not

    bool operator==(const Progress&) const = default;
    const ItemProgress* find(const ItemId& item) const {
        const auto at = items.find(item);
        return at == items.end() ? nullptr : &at->second;
    }
    std::uint64_t scheduled_answers() const;   // in force, of all items: what a model is fitted to
};

}  // namespace estelik
