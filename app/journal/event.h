// What happened: one plain struct a kind. An event is written once and never changed.
// The order of all events is (lt, device, seq): see journal/line.h for the form on disk.
#pragma once

#include "base/random.h"
#include "base/time.h"
#include "question/answer.h"
#include "question/question.h"
#include "question/rating.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace estelik {

struct EventId {
    std::string device;       // 8 lower-case letters and digits, random
    std::uint64_t seq = 0;    // 1, 2, 3 ... without a gap within a device

    auto operator<=>(const EventId&) const = default;
    bool empty() const { return seq == 0; }
};
std::string to_string(const EventId& id);                          // "k7q3m2xw:42"
std::optional<EventId> parse_event_id(std::string_view text);
bool is_device_id(std::string_view text);                          // 1 to 32 lower-case letters and digits
std::string new_device_id(Random& random);                         // 8 of them; says nothing of machine or person

enum class SessionMode { study, test };
inline constexpr std::array<std::string_view, 2> session_mode_names = {"study", "test"};

// What a test asks: its items in their order, drawn once and kept, so that it can be gone on with.
struct TestPaper {
    std::string name = {};
    int minutes = 0;           // 0: no limit
    bool certainty = false;    // certainty marking
    bool feeds_schedule = false;
    std::vector<ItemId> items = {};

    bool operator==(const TestPaper&) const = default;
};

// What the learner was told before a sitting, so that it can be compared with what it took.
struct TimeTold {
    int questions = 0;         // distinct items
    int seconds = 0;

    bool operator==(const TimeTold&) const = default;
};
inline constexpr std::int64_t pause_counted_ms = 180'000;   // of each pause between two answers no more counts as taken

struct SessionStarted {
    std::string course;
    SessionMode mode = SessionMode::study;
    std::uint64_t seed = 0;
    double desired_retention = 0.9;
    int new_a_day = 20;
    std::optional<TestPaper> paper = {};   // of a test
    std::optional<TimeTold> told = {};     // of a study sitting
    bool operator==(const SessionStarted&) const = default;
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
    bool in_test = false;      // given in a running test: kept for its result, the last one counts
    int certainty = 0;         // 1..3 with certainty marking; 0: not said
    std::vector<std::string> key = {};  // what was right, the key first: with the first answer to a version
    int read_ms = 0;           // before it: looking at what the answer before had shown, capped; 0: not known
    bool operator==(const Answered&) const = default;
};
// Another rating in place of an answer's: the learner's own, or the judge's when it has marked the answer again.
struct Rerated {
    EventId of;
    Rating rating = Rating::again;
    std::string why;           // "right", "slip" or "chosen" by the learner; "regraded" by the judge
    std::optional<Outcome> outcome = {};  // regraded: the verdict of now
    double score = 0;                     // with it
    bool operator==(const Rerated&) const = default;
};
struct Undone { EventId of; bool operator==(const Undone&) const = default; };
struct Redone { EventId of; bool operator==(const Redone&) const = default; };
struct Flagged { ItemId item; bool on = true; bool operator==(const Flagged&) const = default; };
struct Buried { ItemId item; Day until; bool operator==(const Buried&) const = default; };  // not asked before that day
struct Suspended { ItemId item; bool on = true; bool operator==(const Suspended&) const = default; };
struct Marked { ItemId item; bool on = true; bool operator==(const Marked&) const = default; };
struct Reported { ItemId item; std::string what; std::string text; bool operator==(const Reported&) const = default; };
struct HandedIn { EventId session; std::int64_t milliseconds = 0; bool operator==(const HandedIn&) const = default; };
struct ExamSet {                                 // year 0: the exam is called off
    std::string course;
    CalendarDate date;
    std::vector<std::string> topics;
    int minutes_a_day = 0;
    bool operator==(const ExamSet&) const = default;
};
struct PreferenceSet {                           // names: journal/progress.h
    std::string name;
    double value = 0;
    bool operator==(const PreferenceSet&) const = default;
};
// What a fit found good, on answers that it had not seen.
struct FitFigures {
    int answers = 0;                         // that schedule, when it was fitted
    int tests = 0;                           // of them, foretold; 0: too few
    double log_loss = 0, usual_log_loss = 0; // of the model, and of FSRS-6 with its defaults
    double rmse_bins = 0, auc = 0.5;
    double margin = 0;                       // what the gain in log loss had to exceed
    std::vector<double> calibration = {};    // predicted, recalled, how many; again and again
    bool operator==(const FitFigures&) const = default;
};
struct Fitted {                              // read and made by journal/fitted_model.h
    std::string model;                       // by name: memory/model.h
    std::vector<double> parameters;          // none, 21 of FSRS-6, 34 of FSRS-7, or both
    std::string measured;                    // in words
    FitFigures figures = {};
    double drift = 0;                        // bias on the logit of all items
    std::vector<std::string> courses = {};   // those with a bias of their own
    std::vector<double> offsets = {};        // by course
    bool operator==(const Fitted&) const = default;
};
// A question, or a gap of it, is no longer as the answers knew it. Two devices that find the same say the same.
enum class EditKind { wording, gained, lost, key, removed };   // gained and lost: accepted forms
inline constexpr std::array<std::string_view, 5> edit_kind_names = {"wording", "gained", "lost", "key", "removed"};
struct Edited {
    ItemId item;
    std::string from, to;                        // versions; to: empty when the question is gone
    EditKind kind = EditKind::wording;
    std::vector<std::string> key = {};           // what is right now, the key first
    std::string was = {};                        // the key before, when it is another
    bool operator==(const Edited&) const = default;
};
struct Imported { std::string source, id; bool operator==(const Imported&) const = default; };
struct UnknownEvent {                            // of a later version: kept, no effect
    std::string kind;
    std::string members;                         // as they stand in the line, with the comma in front
    int format = 1;                              // "v" of the line
    bool operator==(const UnknownEvent&) const = default;
};

using EventBody = std::variant<SessionStarted, Answered, Rerated, Undone, Redone, Flagged, Buried, Suspended, Marked,
                               Reported, HandedIn, ExamSet, PreferenceSet, Fitted, Edited, Imported, UnknownEvent>;

// The order of the names is that of EventBody's alternatives; an UnknownEvent has its own.
inline constexpr std::array<std::string_view, std::variant_size_v<EventBody> - 1> event_kind_names = {
    "session", "answered", "rerated",   "undone", "redone",     "flagged", "buried", "suspended",
    "marked",  "reported", "handed_in", "exam",   "preference", "fitted",  "edited", "imported"};
static_assert(event_kind_names.back() == "imported");
std::string_view kind_name(const EventBody& body);

// Where an event stands in the order of all events.
struct Stamp {
    std::int64_t lt = 0;
    EventId id;

    auto operator<=>(const Stamp&) const = default;
};

struct Event {
    EventId id;
    std::int64_t lt = 0;      // logical time: max(now in UTC ms, greatest seen + 1)
    Instant at;               // what the clock on the wall said
    EventBody body;

    bool operator==(const Event&) const = default;
    Stamp stamp() const { return {lt, id}; }
    bool before(const Event& other) const {
        return lt != other.lt ? lt < other.lt : id < other.id;
    }
};

inline constexpr std::string_view why_regraded = "regraded";
bool is_regrading(const Rerated& rerated);

// The event that this one is about (rerated, undone, redone); none for all other kinds.
const EventId* refers_to(const EventBody& body);

}  // namespace estelik
