#include "session/test_sitting.h"

#include "question/key_forms.h"
#include "session/layout.h"

#include <algorithm>
#include <cstdint>
#include <utility>

namespace estelik {
namespace {

constexpr std::int64_t ms_a_minute = 60'000;
constexpr std::int64_t worth_booking = 5'000;   // less time on a question than that is not written down

TestItem item_of(const Bank& bank, const ItemId& id, std::uint64_t seed) {
    TestItem item;
    item.item = id;
    item.question = bank.find(id.question);
    if (item.question) item.order = order_on_paper(*item.question, id.gap, seed);
    return item;
}

bool exists(const TestItem& item) { return item.question && item.item.gap <= item.question->gap_count(); }

bool same(const Question& question, const std::optional<Answer>& a, const std::optional<Answer>& b) {
    if (a.has_value() != b.has_value()) return false;
    return !a || raw(question, *a) == raw(question, *b);
}

// Nothing given is no answer: an empty field, no option, nothing matched.
bool is_blank(const Question& question, const Answer& answer) {
    const auto texts = raw(question, answer);
    return std::all_of(texts.begin(), texts.end(), [](const std::string& text) { return text.empty(); });
}

// One that counts for the schedule is kept with its key.
Answered answered(const TestSitting& test, const TestItem& item, RawAnswer given) {
    Answered event;
    event.item = item.item;
    event.version = item.question->version;
    event.raw = std::move(given);
    event.outcome = item.verdict.outcome;
    event.score = item.verdict.score;
    event.suggested = event.rating = item.verdict.suggested;
    event.milliseconds = static_cast<int>(std::min<std::int64_t>(item.milliseconds, INT32_MAX));
    event.session = test.id;
    event.certainty = item.certainty;
    event.key = key_forms(*item.question, item.item.gap);
    return event;
}

// The time on the item on screen moves from the running clock to the item.
void book_time(TestSitting& test, Instant now) {
    const auto spent = std::max<std::int64_t>(0, now.utc_ms - test.shown_at.utc_ms);
    test.used_ms += spent;
    test.items[test.current].milliseconds += spent;
    test.shown_at = now;
}

}  // namespace

std::size_t TestSitting::answered() const {
    return static_cast<std::size_t>(std::count_if(items.begin(), items.end(), [](const TestItem& item) { return item.kept.has_value(); }));
}

std::int64_t TestSitting::used_at(Instant now) const {
    if (phase == TestPhase::handed_in) return used_ms;
    return used_ms + std::max<std::int64_t>(0, now.utc_ms - shown_at.utc_ms);
}

std::int64_t TestSitting::left_at(Instant now) const {
    return std::max<std::int64_t>(0, paper.minutes * ms_a_minute - used_at(now));
}

TestSitting begin_test(const BankPtr& bank, TestPaper paper, std::uint64_t seed, Instant now) {
    TestSitting test;
    test.bank = bank;
    test.seed = seed;
    test.started = test.shown_at = now;
    for (const auto& id : paper.items) test.items.push_back(item_of(*bank, id, seed));
    std::erase_if(test.items, [](const TestItem& item) { return !exists(item); });
    test.paper = std::move(paper);
    return test;
}

SessionStarted opening(const TestSitting& test, const Progress& progress) {
    SessionStarted event;
    event.course = test.bank->id;
    event.mode = SessionMode::test;
    event.seed = test.seed;
    event.desired_retention = progress.preferences.desired_retention;
    event.new_a_day = progress.preferences.new_a_day;
    event.paper = test.paper;
    return event;
}

std::optional<TestSitting> resume_test(const BankPtr& bank, const EventId& id, const TestRecord& record, const Progress& progress, Instant now) {
    if (!record.started.paper) return std::nullopt;
    TestSitting test = begin_test(bank, *record.started.paper, record.started.seed, now);
    if (test.items.empty()) return std::nullopt;
    test.id = id;
    test.started = record.at;
    for (auto& item : test.items) {
        const auto* known = progress.find(item.item);
        item.flagged = known && known->flagged;
        const auto given = record.answers.find(item.item);
        if (given == record.answers.end()) continue;
        item.milliseconds = item.booked_ms = given->second.milliseconds;
        item.certainty = given->second.certainty;
        if (auto answer = parse_raw(*item.question, given->second.raw); answer && !is_blank(*item.question, *answer)) item.kept = *answer;
        if (item.kept) item.verdict = item.judge(bank, *item.question, item.item.gap, *item.kept, progress.preferences);
    }
    test.used_ms = record.used_ms();
    if (record.handed_in_lt != 0) {
        test.phase = TestPhase::handed_in;
        test.ended = record.ended;
    }
    const auto open = std::find_if(test.items.begin(), test.items.end(), [](const TestItem& item) { return !item.kept; });
    if (open != test.items.end()) test.current = static_cast<std::size_t>(open - test.items.begin());
    return test;
}

std::vector<EventBody> leave(TestSitting& test, const std::optional<Answer>& answer, int certainty, const Preferences& preferences, Instant now) {
    if (test.phase == TestPhase::handed_in) return {};
    book_time(test, now);
    TestItem& item = test.items[test.current];
    const Question& question = *item.question;
    const bool unchanged = !answer || !fits(question, *answer) || (same(question, answer, item.kept) && certainty == item.certainty) ||
                           (!item.kept && is_blank(question, *answer));
    if (unchanged && item.milliseconds - item.booked_ms < worth_booking) return {};
    if (!unchanged) {
        item.verdict = item.judge(test.bank, question, item.item.gap, *answer, preferences);
        item.certainty = certainty;
        item.kept = is_blank(question, *answer) ? std::nullopt : answer;
    }
    item.booked_ms = item.milliseconds;
    Answered event = answered(test, item, item.kept ? raw(question, *item.kept) : RawAnswer{});
    event.schedules = false;
    event.in_test = true;
    event.key.clear();
    return {event};
}

void show(TestSitting& test, std::size_t index, Instant now) {
    if (index >= test.items.size() || test.phase == TestPhase::handed_in) return;
    book_time(test, now);
    test.current = index;
    test.phase = TestPhase::running;
}

std::vector<EventBody> hand_in(TestSitting& test, Instant now) {
    if (test.phase == TestPhase::handed_in) return {};
    book_time(test, now);
    test.phase = TestPhase::handed_in;
    test.ended = now;
    std::vector<EventBody> events = {HandedIn{test.id, test.used_ms}};
    if (!test.paper.feeds_schedule) return events;
    for (const auto& item : test.items)
        if (item.kept) events.push_back(answered(test, item, raw(*item.question, *item.kept)));
    return events;
}

bool is_missed(const TestItem& item) { return !item.kept || item.verdict.outcome == Outcome::wrong; }

std::vector<EventBody> missed_into_review(const TestSitting& test, const Progress& progress) {
    std::vector<EventBody> events;
    for (const auto& item : test.items) {
        const auto* known = progress.find(item.item);
        const bool since = known && known->memory && known->last_at.utc_ms >= test.ended.utc_ms;
        if (item.kept && is_missed(item) && !since) events.push_back(answered(test, item, raw(*item.question, *item.kept)));
    }
    return events;
}

TestMarks marks_of(const TestItem& item, bool certainty) {
    if (!certainty) return {item.kept ? item.verdict.score : 0, 1};
    if (!item.kept) return {0, 3};
    const auto level = static_cast<std::size_t>(std::clamp(item.certainty, 0, 3));
    const bool right = item.verdict.outcome != Outcome::wrong;
    return {static_cast<double>(right ? marks_when_right[level] : marks_when_wrong[level]) * (right ? item.verdict.score : 1), 3};
}

TestMarks marks_of(const TestSitting& test) {
    TestMarks sum;
    for (const auto& item : test.items) {
        const auto marks = marks_of(item, test.paper.certainty);
        sum.got += marks.got;
        sum.of += marks.of;
    }
    return sum;
}

}  // namespace estelik
