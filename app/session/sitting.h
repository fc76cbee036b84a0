// One sitting of study: a pure state machine. It asks, judges, takes the rating and goes on; a
// missed item comes back after some others. Every step says which events must be kept, and goes on
// only when they are: nothing that was acknowledged can be lost.
#pragma once

#include "bank/bank.h"
#include "grade/verdict.h"
#include "journal/event.h"
#include "journal/progress.h"
#include "schedule/calendar.h"
#include "schedule/due.h"
#include "session/judging.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace estelik {

enum class Phase {
    asking,     // the question is shown, an answer is awaited
    saving,     // an event is on its way to the disk
    revealed,   // a card's back is shown, the rating is awaited
    judged,     // verdict and reason are shown; saved
    finished,   // nothing is left; the summary is shown
};

// The item on the screen.
struct Asked {
    ItemId item;
    BankPtr bank;                          // the edition in force when it was asked: a later save leaves it alone
    std::shared_ptr<const Question> own;   // with options for this learner; null: the question is as in the file
    const Question* question = nullptr;    // of that edition, or `own`
    std::vector<std::size_t> order;        // options, items or right sides as shown -> as in the file
    Instant shown_at;
    std::uint64_t number = 0;              // how many were put before it in this sitting
    std::optional<Answer> given;
    CourseJudge judge;                     // of this question
    Verdict verdict;                       // once judged
    Rating rating = Rating::again;         // in force: the suggested one, or the learner's own
    bool overridden = false;               // by "I was right" / "that was a slip"
    bool drafted = false;                  // `given` was taken back: shown again as a draft
    EventId event;                         // the answer, once kept
    std::array<NextDate, 4> next;          // known before the learner chooses
    bool repeated = false;                 // missed earlier in this sitting
    std::optional<KeyChange> key_change;   // another key was learned: shown with the question
    int read_ms = 0;                       // spent before it on what the answer before had shown
    bool paired = false;                   // its contrast pair has been asked for: it is in the queue already
};

struct Tally {                             // one line of the summary
    ItemId item;
    Outcome outcome = Outcome::wrong;
    Rating rating = Rating::again;
    EventId event;
};

struct Sitting {
    std::string course;
    std::uint64_t seed = 0;
    EventId id;                            // of the SessionStarted event, once kept
    Phase phase = Phase::asking;
    Phase before_saving = Phase::asking;   // where a failed save goes back to
    std::optional<Asked> asked;
    std::vector<ItemId> queue;             // still to come, next first
    std::vector<Tally> done;               // in order of answering
    std::uint64_t put = 0;                 // questions put so far, again ones too
    std::size_t planned = 0;               // distinct items at the start
    bool advance = false;                  // goes on by itself once the event is kept
    Instant started;
    Instant ended;
    std::optional<TimeTold> told;          // what the learner was told it would take
    Instant answered_at;                   // the last answer; utc_ms 0: none yet
    bool reading = false;                  // and what it showed is still on the screen
    std::int64_t took_ms = 0;              // from the start to it, long pauses cut

    std::size_t left() const;              // items still to come, the one on the screen included while unanswered
};

inline constexpr int max_answer_ms = 120'000;   // a longer time says the learner was away
inline constexpr std::size_t gap_before_repeat = 4;  // other items between a miss and its return

// A sitting of what is due and then new, or of the items given. Nothing is asked before its
// opening event is kept. An empty queue: nothing to ask. A learner's very first sitting begins with
// a choice, a typed answer and a card.
Sitting begin_sitting(const BankPtr& bank, const Progress& progress, const Calendar& calendar, Instant now, std::uint64_t seed,
                      std::size_t length);
Sitting begin_sitting(const BankPtr& bank, Instant now, std::uint64_t seed, std::vector<ItemId> items);
SessionStarted opening(const Sitting& sitting, const Progress& progress);

// Shows the next item of the queue, or finishes. An item missed just now goes back into the queue;
// items that the newest bank no longer has are passed over.
void ask_next(Sitting& sitting, const BankPtr& newest, const Progress& progress, Instant now);

// The answer is judged; the phase is saving until kept() or not_kept(). A card is only revealed.
std::vector<EventBody> submit(Sitting& sitting, const Answer& answer, const Progress& progress, Instant now);

// A card: its rating is its answer. A judged question: another rating in place of the one in force.
// Both go on to the next item once kept; no event: the rating stands already.
std::vector<EventBody> rate(Sitting& sitting, Rating rating, const Progress& progress, Instant now);

// The item that was just missed and the one it is taken for, one after the other: that one and then this come next. False: there is
// nothing to pair.
bool pair_now(Sitting& sitting, const ItemId& other);

// "I was right" on a miss, "that was a slip" on a pass; once more takes it back.
std::vector<EventBody> override_verdict(Sitting& sitting);

void kept(Sitting& sitting, const Event& event);   // the event is on the disk
void not_kept(Sitting& sitting);                   // back to where it was; nothing is lost

// The answer was undone: its item is asked again, with what had been given as a draft.
// False: it was not of this sitting, and nothing has changed.
bool take_back(Sitting& sitting, const EventId& answer, const RawAnswer& raw, const BankPtr& newest,
               const Progress& progress, Instant now);
// That undoing was taken back: the answer counts again, and the sitting goes on behind it.
void put_back(Sitting& sitting, const EventId& answer, const Answered& answered);
void skip(Sitting& sitting, const BankPtr& newest, const Progress& progress, Instant now);  // to the end of the queue
// What the journal holds to be the rating of an answer of this sitting, after undoing and redoing.
void set_rating(Sitting& sitting, const EventId& answer, Rating rating);
void bring_back(Sitting& sitting, const ItemId& item);   // no longer put off or suspended: asked next
void drop(Sitting& sitting, const ItemId& item);   // put off or suspended: not asked again in this sitting
void finish(Sitting& sitting, Instant now);

}  // namespace estelik
