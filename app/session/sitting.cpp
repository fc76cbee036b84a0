#include "session/sitting.h"

#include "base/hash.h"
#include "question/key_forms.h"
#include "schedule/due_days.h"
#include "schedule/queue.h"
#include "schedule/remembered.h"
#include "session/confusions.h"
#include "session/layout.h"
#include "session/own_options.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <span>
#include <utility>

namespace estelik {
namespace {

const Question* question_of(const BankPtr& bank, const ItemId& item) {
    const Question* question = bank ? bank->find(item.question) : nullptr;
    return question && item.gap <= question->gap_count() && (item.gap > 0) == (question->gap_count() > 0) ? question : nullptr;
}

bool has_been_asked(const Sitting& sitting, const ItemId& item) {
    return std::any_of(sitting.done.begin(), sitting.done.end(), [&](const Tally& tally) { return tally.item == item; });
}

constexpr std::int64_t least_read_ms = 200;   // less is a key held down, no reading

// What was on the screen since the last answer; asked for once.
int time_of_reading(Sitting& sitting, Instant now) {
    if (!std::exchange(sitting.reading, false)) return 0;
    const auto ms = now.utc_ms - sitting.answered_at.utc_ms;
    return ms < least_read_ms ? 0 : static_cast<int>(std::min<std::int64_t>(ms, max_answer_ms));
}

std::span<const WrongAnswer> wrong_of(const Progress& progress, const ItemId& item) {
    const auto* known = progress.find(item);
    return known ? std::span<const WrongAnswer>(known->wrong) : std::span<const WrongAnswer>();
}

void note_time(Sitting& sitting, Instant at) {
    const auto before = sitting.answered_at.utc_ms == 0 ? sitting.started : sitting.answered_at;
    sitting.took_ms += std::clamp<std::int64_t>(at.utc_ms - before.utc_ms, 0, pause_counted_ms);
    sitting.answered_at = at;
    sitting.reading = true;
}

Asked put(Sitting& sitting, const ItemId& item, const BankPtr& bank, const Progress& progress, Instant now) {
    Asked asked;
    asked.item = item;
    asked.bank = bank;
    asked.question = bank->find(item.question);
    asked.read_ms = time_of_reading(sitting, now);
    const auto seed = fnv1a(item.question, sitting.seed + sitting.done.size() + static_cast<std::uint64_t>(item.gap));
    asked.own = with_own_options(*bank, item, progress, seed);
    if (asked.own) asked.question = asked.own.get();
    asked.order = shown_order(*asked.question, seed, wrong_of(progress, item));
    asked.shown_at = now;
    asked.number = sitting.put++;
    asked.next = next_dates(progress.model, item.course, remembered(progress.find(item)), now,
                            progress.preferences.desired_retention);
    asked.repeated = has_been_asked(sitting, item);
    if (const auto* known = progress.find(item); known && known->edition.version == asked.question->version)
        asked.key_change = known->edition.change;
    return asked;
}

int elapsed_ms(const Asked& asked, Instant now) {
    return static_cast<int>(std::clamp<std::int64_t>(now.utc_ms - asked.shown_at.utc_ms, 0, max_answer_ms));
}

// With the first answer to an edition; all others need not repeat it.
std::vector<std::string> key_to_keep(const Asked& asked, const Progress& progress) {
    const auto* known = progress.find(asked.item);
    const bool kept = known && known->edition.version == asked.question->version && !known->edition.key.empty();
    return kept ? std::vector<std::string>{} : key_forms(*asked.question, asked.item.gap);
}

Answered answered(const Sitting& sitting, const Asked& asked, const Progress& progress, Instant now) {
    return {.item = asked.item,
            .version = asked.question->version,
            .raw = raw(*asked.question, *asked.given),
            .outcome = asked.verdict.outcome,
            .score = asked.verdict.score,
            .suggested = asked.verdict.suggested,
            .rating = asked.rating,
            .milliseconds = elapsed_ms(asked, now),
            .session = sitting.id,
            .schedules = true,
            .key = key_to_keep(asked, progress),
            .read_ms = asked.read_ms};
}

void wait_for_disk(Sitting& sitting) {
    sitting.before_saving = sitting.phase;
    sitting.phase = Phase::saving;
}

// A missed item comes back after some others, once what is in force is settled.
void requeue_if_missed(Sitting& sitting) {
    if (!sitting.asked || sitting.asked->event.empty() || sitting.asked->paired || is_pass(sitting.asked->rating)) return;
    const auto place = std::min(gap_before_repeat, sitting.queue.size());
    sitting.queue.insert(sitting.queue.begin() + static_cast<std::ptrdiff_t>(place), sitting.asked->item);
}

// Where a first sitting begins: with kinds that a newcomer meets best in this order.
constexpr std::array lead_in = {Kind::choice, Kind::text, Kind::card};

// The items of a learner's first sitting: as chosen, but led in by one of each of those kinds. One
// that was not chosen takes the place of the last.
void lead_newcomer_in(const Bank& bank, std::vector<ItemId>& items) {
    const auto is = [&](Kind kind) { return [&, kind](const ItemId& item) { return bank.find(item.question)->kind() == kind; }; };
    auto place = items.begin();
    for (const Kind kind : lead_in) {
        if (place == items.end()) return;
        auto found = std::find_if(place, items.end(), is(kind));
        if (found == items.end()) {
            const auto other = std::find_if(bank.questions.begin(), bank.questions.end(), [&](const Question& q) { return q.kind() == kind; });
            if (other == bank.questions.end()) continue;
            found = items.end() - 1;
            *found = items_of(bank.id, *other).front();
        }
        std::rotate(place, found, found + 1);
        ++place;
    }
}

}  // namespace

std::size_t Sitting::left() const {
    if (!asked || phase == Phase::finished) return queue.size();
    const bool open = asked->event.empty() || !is_pass(asked->rating);
    return queue.size() + (open ? 1 : 0);
}

Sitting begin_sitting(const BankPtr& bank, const Progress& progress, const Calendar& calendar, Instant now, std::uint64_t seed,
                      std::size_t length) {
    const Day today = day_of(now);
    const double horizon = horizon_of(progress, bank->id, today);
    std::vector<Candidate> candidates;
    for (const auto& question : bank->questions) {
        for (auto& item : items_of(bank->id, question)) {
            const auto* known = progress.find(item);
            if (!may_be_asked(known, today)) continue;
            Candidate candidate{std::move(item), bank->topic_index(question.topic)};
            if (const auto memory = remembered(known)) {
                candidate.due = due_day(calendar, progress, candidate.item, *memory);
                if (*candidate.due <= today) candidate.gain_a_minute = worth_of_asking(progress, candidate.item, now, horizon).a_minute();
            }
            candidates.push_back(std::move(candidate));
        }
    }
    const QueueLimits limits{today, length, new_left(progress, today)};
    std::vector<ItemId> items;
    for (const auto index : choose_items(candidates, limits, seed)) items.push_back(candidates[index].item);
    if (progress.items.empty()) lead_newcomer_in(*bank, items);
    items = with_contrast_pairs(*bank, progress, std::move(items));
    return begin_sitting(bank, now, seed, std::move(items));
}

Sitting begin_sitting(const BankPtr& bank, Instant now, std::uint64_t seed, std::vector<ItemId> items) {
    Sitting sitting;
    sitting.course = bank->id;
    sitting.seed = seed;
    sitting.phase = Phase::saving;
    sitting.planned = items.size();
    sitting.queue = std::move(items);
    sitting.started = now;
    return sitting;
}

SessionStarted opening(const Sitting& sitting, const Progress& progress) {
    return {.course = sitting.course,
            .mode = SessionMode::study,
            .seed = sitting.seed,
            .desired_retention = progress.preferences.desired_retention,
            .new_a_day = progress.preferences.new_a_day,
            .told = sitting.told};
}

void ask_next(Sitting& sitting, const BankPtr& newest, const Progress& progress, Instant now) {
    requeue_if_missed(sitting);
    sitting.asked.reset();
    sitting.advance = false;
    while (!sitting.queue.empty()) {
        const ItemId item = sitting.queue.front();
        sitting.queue.erase(sitting.queue.begin());
        if (!question_of(newest, item)) continue;
        sitting.asked = put(sitting, item, newest, progress, now);
        sitting.phase = Phase::asking;
        return;
    }
    finish(sitting, now);
}

std::vector<EventBody> submit(Sitting& sitting, const Answer& answer, const Progress& progress, Instant now) {
    if (sitting.phase != Phase::asking || !sitting.asked || !fits(*sitting.asked->question, answer)) return {};
    Asked& asked = *sitting.asked;
    asked.given = answer;
    asked.drafted = false;
    if (asked.question->kind() == Kind::card) {
        asked.rating = Rating::good;
        sitting.phase = Phase::revealed;
        return {};
    }
    asked.verdict = asked.judge(asked.bank, *asked.question, asked.item.gap, answer, progress.preferences);
    asked.rating = asked.verdict.suggested;
    wait_for_disk(sitting);
    return {answered(sitting, asked, progress, now)};
}

std::vector<EventBody> rate(Sitting& sitting, Rating rating, const Progress& progress, Instant now) {
    if (!sitting.asked) return {};
    Asked& asked = *sitting.asked;
    if (sitting.phase == Phase::revealed) {
        asked.verdict = asked.judge(asked.bank, *asked.question, asked.item.gap, *asked.given, progress.preferences);
        asked.verdict.outcome = is_pass(rating) ? Outcome::right : Outcome::wrong;
        asked.verdict.score = is_pass(rating) ? 1 : 0;
        asked.rating = rating;
        wait_for_disk(sitting);
        sitting.advance = true;
        return {answered(sitting, asked, progress, now)};
    }
    if (sitting.phase != Phase::judged || rating == asked.rating) return {};
    wait_for_disk(sitting);
    sitting.advance = true;
    return {Rerated{asked.event, rating, "chosen"}};
}

bool pair_now(Sitting& sitting, const ItemId& other) {
    if (sitting.phase != Phase::judged || !sitting.asked || is_pass(sitting.asked->rating)) return false;
    const ItemId item = sitting.asked->item;
    std::erase(sitting.queue, item);
    std::erase(sitting.queue, other);
    sitting.queue.insert(sitting.queue.begin(), {other, item});   // what was just read is not asked at once
    sitting.asked->paired = true;
    return true;
}

std::vector<EventBody> override_verdict(Sitting& sitting) {
    if (sitting.phase != Phase::judged) return {};
    const Asked& asked = *sitting.asked;
    wait_for_disk(sitting);
    if (asked.overridden) return {Rerated{asked.event, asked.verdict.suggested, "chosen"}};
    if (is_pass(asked.rating)) return {Rerated{asked.event, Rating::again, "slip"}};
    return {Rerated{asked.event, Rating::good, "right"}};
}

void kept(Sitting& sitting, const Event& event) {
    const auto* started = std::get_if<SessionStarted>(&event.body);
    if (started && !started->paper && sitting.id.empty() && sitting.phase == Phase::saving) sitting.id = event.id;
    if (!sitting.asked || sitting.phase != Phase::saving) return;
    Asked& asked = *sitting.asked;
    if (std::holds_alternative<Answered>(event.body)) {
        asked.event = event.id;
        sitting.done.push_back({asked.item, asked.verdict.outcome, asked.rating, event.id});
        note_time(sitting, event.at);
    } else if (const auto* rerated = std::get_if<Rerated>(&event.body)) {
        asked.rating = rerated->rating;
        asked.overridden = rerated->why == "right" || rerated->why == "slip";
        if (!sitting.done.empty()) sitting.done.back().rating = rerated->rating;
    } else {
        return;
    }
    sitting.phase = Phase::judged;
}

void not_kept(Sitting& sitting) {
    if (sitting.phase != Phase::saving || !sitting.asked) return;
    sitting.phase = sitting.before_saving;
    sitting.advance = false;
    if (sitting.phase == Phase::asking) sitting.asked->drafted = true;
    if (sitting.phase == Phase::revealed) sitting.asked->rating = Rating::good;
}

void set_rating(Sitting& sitting, const EventId& answer, Rating rating) {
    for (auto& tally : sitting.done)
        if (tally.event == answer) tally.rating = rating;
    if (!sitting.asked || sitting.asked->event != answer) return;
    sitting.asked->rating = rating;
    sitting.asked->overridden = is_pass(rating) != is_pass(sitting.asked->verdict.suggested);
}

bool take_back(Sitting& sitting, const EventId& answer, const RawAnswer& raw, const BankPtr& newest,
               const Progress& progress, Instant now) {
    const auto tally = std::find_if(sitting.done.begin(), sitting.done.end(), [&](const Tally& t) { return t.event == answer; });
    if (tally == sitting.done.end()) return false;
    const ItemId item = tally->item;
    sitting.done.erase(tally);
    if (!question_of(newest, item)) return false;
    // What was on the screen waits; the item itself may have been put back into the queue as missed.
    if (sitting.asked && sitting.asked->item != item && sitting.asked->event.empty())
        sitting.queue.insert(sitting.queue.begin(), sitting.asked->item);
    std::erase(sitting.queue, item);
    sitting.asked = put(sitting, item, newest, progress, now);
    sitting.phase = Phase::asking;
    if (auto given = parse_raw(*sitting.asked->question, raw)) {
        sitting.asked->given = std::move(*given);
        sitting.asked->drafted = true;
    }
    return true;
}

void put_back(Sitting& sitting, const EventId& answer, const Answered& answered) {
    if (sitting.phase == Phase::finished || answered.session != sitting.id) return;
    sitting.done.push_back({answered.item, answered.outcome, answered.rating, answer});
    std::erase(sitting.queue, answered.item);
    if (!sitting.asked || sitting.asked->item != answered.item || sitting.phase != Phase::asking) return;
    sitting.asked->event = answer;
    sitting.asked->rating = answered.rating;
    sitting.phase = Phase::judged;
    sitting.advance = true;
}

void bring_back(Sitting& sitting, const ItemId& item) {
    if (sitting.phase == Phase::finished || (sitting.asked && sitting.asked->item == item)) return;
    std::erase(sitting.queue, item);
    sitting.queue.insert(sitting.queue.begin(), item);
}

void skip(Sitting& sitting, const BankPtr& newest, const Progress& progress, Instant now) {
    if (!sitting.asked || (sitting.phase != Phase::asking && sitting.phase != Phase::revealed)) return;
    sitting.queue.push_back(sitting.asked->item);
    ask_next(sitting, newest, progress, now);
}

void drop(Sitting& sitting, const ItemId& item) {
    std::erase(sitting.queue, item);
    if (!sitting.asked || sitting.asked->item != item) return;
    sitting.asked->event = {};  // nothing to put back into the queue
    sitting.advance = true;
}

void finish(Sitting& sitting, Instant now) {
    sitting.asked.reset();
    sitting.phase = Phase::finished;
    sitting.ended = now;
}

}  // namespace estelik
