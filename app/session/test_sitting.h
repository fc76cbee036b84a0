// One test under exam conditions, as a pure state machine: free movement, flags, no verdicts; every
// answer is kept when its question is left. The clock runs only while the program is open.
#pragma once

#include "bank/bank.h"
#include "grade/verdict.h"
#include "journal/event.h"
#include "journal/progress.h"
#include "session/judging.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace estelik {

enum class TestPhase { running, confirming, handed_in };

struct TestItem {
    ItemId item;
    const Question* question = nullptr;   // of the sitting's edition
    std::vector<std::size_t> order;       // as shown -> as in the file
    std::optional<Answer> kept;           // what is on the disk
    int certainty = 0;                    // 1..3 with certainty marking; 0: not said
    CourseJudge judge;                    // of its question
    Verdict verdict;                      // of what is kept; not shown before the end
    std::int64_t milliseconds = 0;        // spent on it
    std::int64_t booked_ms = 0;           // of that, on the disk
    bool flagged = false;
};

struct TestSitting {
    BankPtr bank;                         // the edition in force when the test began
    TestPaper paper;
    std::uint64_t seed = 0;
    EventId id;                           // of its SessionStarted
    TestPhase phase = TestPhase::running;
    std::vector<TestItem> items;
    std::size_t current = 0;
    Instant started;
    Instant ended;
    Instant shown_at;                     // since when the clock runs for the item on screen
    std::int64_t used_ms = 0;             // before shown_at

    const TestItem& on_screen() const { return items[current]; }
    std::size_t answered() const;
    bool has_limit() const { return paper.minutes > 0; }
    std::int64_t used_at(Instant now) const;           // milliseconds, the item on screen included
    std::int64_t left_at(Instant now) const;           // milliseconds; 0: time is up
};

// Certainty marking: level 1..3 -> marks for a right and for a wrong answer.
inline constexpr std::array<int, 4> marks_when_right = {1, 1, 2, 3};
inline constexpr std::array<int, 4> marks_when_wrong = {0, 0, -2, -6};

TestSitting begin_test(const BankPtr& bank, TestPaper paper, std::uint64_t seed, Instant now);
SessionStarted opening(const TestSitting& test, const Progress& progress);

// A test of the journal: goes on with what was kept, at the first question without an answer, or shows what came
// of it. None: its questions are gone.
std::optional<TestSitting> resume_test(const BankPtr& bank, const EventId& id, const TestRecord& record, const Progress& progress, Instant now);

// Leaving the question on screen: the event that keeps its answer, or the time spent on it. None when
// nothing has changed and hardly any time has passed.
std::vector<EventBody> leave(TestSitting& test, const std::optional<Answer>& answer, int certainty, const Preferences& preferences, Instant now);
void show(TestSitting& test, std::size_t index, Instant now);
// Ends the test; with a paper that feeds the schedule its answers are given once more, to count.
std::vector<EventBody> hand_in(TestSitting& test, Instant now);
bool is_missed(const TestItem& item);   // wrong, or not answered
// What was answered wrongly, as answers that count for the schedule: it is due again soon. What has
// been answered since the test, or was not answered at all, is left as it is.
std::vector<EventBody> missed_into_review(const TestSitting& test, const Progress& progress);

// ---- the result ----------------------------------------------------------------------------------
struct TestMarks {
    double got = 0, of = 0;               // with certainty marking `of` is three a question
    double share() const { return of > 0 ? std::max(0.0, got / of) : 0; }
};
TestMarks marks_of(const TestItem& item, bool certainty);
TestMarks marks_of(const TestSitting& test);

}  // namespace estelik
