// What happened: one plain struct a kind. An event is written once and never changed.
// The order of all events is (lt, device, seq): see journal/line.h for the form on disk.
#pragma once

#include "base/time.h"
#include "question/answer.h"
#include "question/question.h"
#include "question/rating.h"

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace estelik {

struct EventId {
    std::string device;       // 8 lower-case letters and digits, random
    std::uint64_t seq = 0;    // 1, 2, 3 ... without a gap within a device

    auto operator<=>(const EventId&) const = default;
    bool empty() const { return seq == 0; }
};
std::string to_string(const EventId& id);  // "k7q3m2xw:42"

enum class SessionMode { study, test };

struct SessionStarted {
    std::string course;
    SessionMode mode = SessionMode::study;
    std::uint64_t seed = 0;
    double desired_retention = 0.9;
    int new_a_day = 20;
};
struct Answered {
    ItemId item;
    std::string version;       // of the question
    RawAnswer raw;             // as typed or chosen
    Outcome outcome = Outcome::wrong;
    double score = 0;
    Rating suggested = Rating::again;
    Rating rating = Rating::again;
    int milliseconds = 0;      // time to answer, capped by the session
    EventId session;
    bool schedules = true;     // false: a test that leaves the schedule alone
};
struct Rerated {               // the learner puts another rating in place of an answer's
    EventId of;
    Rating rating = Rating::again;
    std::string why;           // "right", "slip" or "chosen"
};
struct Undone { EventId of; };
struct Redone { EventId of; };
struct Flagged { ItemId item; bool on = true; };
struct Buried { ItemId item; Day until; };      // not asked before that day
struct Suspended { ItemId item; bool on = true; };
struct Marked { ItemId item; bool on = true; };
struct Reported { ItemId item; std::string what; std::string text; };
struct HandedIn { EventId session; };
struct ExamSet {                                 // year 0: the exam is called off
    std::string course;
    CalendarDate date;
    std::vector<std::string> topics;
    int minutes_a_day = 0;
};
struct PreferenceSet { std::string name; double value = 0; };  // names: journal/progress.h
struct Fitted { std::string model; std::vector<double> parameters; std::string measured; };
struct Edited { std::string course, question, from, to; };     // versions before and after
struct Imported { std::string source, id; };
struct UnknownEvent { std::string kind; std::string members; };  // of a later version: kept, no effect

using EventBody = std::variant<SessionStarted, Answered, Rerated, Undone, Redone, Flagged, Buried, Suspended, Marked,
                               Reported, HandedIn, ExamSet, PreferenceSet, Fitted, Edited, Imported, UnknownEvent>;

struct Event {
    EventId id;
    std::int64_t lt = 0;      // logical time: max(now in UTC ms, greatest seen + 1)
    Instant at;               // what the clock on the wall said
    EventBody body;

    bool before(const Event& other) const {
        return lt != other.lt ? lt < other.lt : id < other.id;
    }
};

}  // namespace estelik
