#include "journal/apply.h"

#include <algorithm>

namespace estelik {
namespace {

// An answer that the learner called right, or a slip, is no wrong answer.
bool counts_as_wrong(const Standing& standing) {
    return standing.outcome == Outcome::nearly || (standing.outcome == Outcome::wrong && !is_pass(standing.rating));
}

void schedule(ItemProgress& item, DayTotals& day, const Event& event, Rating rating, const LearnerModel& model) {
    const Day today = day_of(event.at);
    const bool first = item.is_new();
    // A clock set back, or a flight westwards, may put this answer on an earlier day than the last.
    const int elapsed = first ? 0 : std::max(0, today - item.last_day);
    const bool pass = is_pass(rating);
    const int grade = static_cast<int>(rating);
    if (first) {
        item.memory = first_memory(model, grade, model.bias_of(std::get<Answered>(event.body).item.course));
    } else {
        const double exact = days_of_ms(std::max<std::int64_t>(0, event.at.utc_ms - item.last_at.utc_ms));
        item.memory = next_memory(model, *item.memory, grade, {elapsed, exact});
    }
    if (first) {
        item.first_day = today;
        ++day.new_items;
        day.new_right += pass;
    }
    if (elapsed > 0) {
        ++day.due_answers;
        day.due_right += pass;
        item.lapses += !pass;
    }
    item.last_day = today;
    item.last_at = event.at;
    item.last_rating = rating;
    ++item.answers;
    item.right += pass;
}

void count_reading(DayTotals& day, const Answered& answer) {
    if (answer.read_ms <= 0) return;
    ++day.reads;
    day.read_ms += answer.read_ms;
}

void count_miss(ItemProgress& item, Day today, const RawAnswer& raw) {
    ++item.misses;
    item.last_miss = today;
    if (std::ranges::all_of(raw, [](const std::string& text) { return text.empty(); })) return;
    auto& wrong = item.wrong;
    const auto known = std::ranges::find(wrong, raw, &WrongAnswer::raw);
    if (known != wrong.end()) {
        ++known->times;
        return;
    }
    if (wrong.size() == most_wrong_answers) wrong.erase(std::ranges::min_element(wrong, {}, &WrongAnswer::times));
    wrong.push_back({raw, 1});
}

void take_into_test(Progress& progress, const Event& event, const Answered& answer, const Standing& standing) {
    progress.tests[answer.session].answers[answer.item] = {answer.raw,       standing.outcome,    standing.score,
                                                           answer.certainty, answer.milliseconds, event.id};
}

// Of copies that differ the earliest counts, in whatever order they come.
bool comes_first(std::int64_t lt, std::int64_t known) { return known == 0 || lt < known; }

// Every overload is one kind in force; kinds that change nothing fall through to the last.
struct Effect {
    Progress& progress;
    const Event& event;
    const Standing& standing;

    void operator()(const SessionStarted& started) const {
        if (!started.paper) return;
        auto& test = progress.tests[event.id];
        if (!comes_first(event.lt, test.started_lt)) return;
        test.started = started;
        test.started_lt = event.lt;
        test.at = event.at;
    }
    void operator()(const HandedIn& handed_in) const {
        auto& test = progress.tests[handed_in.session];
        if (!comes_first(event.lt, test.handed_in_lt)) return;
        test.handed_in_lt = event.lt;
        test.ended = event.at;
        test.milliseconds = handed_in.milliseconds;
    }
    void operator()(const Answered& answer) const {
        if (answer.in_test) return take_into_test(progress, event, answer, standing);
        const Rating rating = standing.rating;
        auto& item = progress.items[answer.item];
        auto& day = progress.days[day_of(event.at)];
        ++day.answers;
        day.right += is_pass(rating);
        day.milliseconds += answer.milliseconds;
        if (answer.schedules) schedule(item, day, event, rating, progress.model);
        item.last_ms = answer.milliseconds;
        item.edition.take(answer, is_pass(rating));
        item.last_answer = event.id;
        if (counts_as_wrong(standing)) item.last_wrong = answer.raw;
        count_reading(day, answer);
        if (!is_pass(rating)) count_miss(item, day_of(event.at), answer.raw);
    }
    void operator()(const Flagged& flagged) const { progress.items[flagged.item].flagged = flagged.on; }
    void operator()(const Marked& marked) const { progress.items[marked.item].marked = marked.on; }
    void operator()(const Suspended& suspended) const { progress.items[suspended.item].suspended = suspended.on; }
    void operator()(const Edited& edited) const {
        // Of an item that was never answered there is nothing to keep.
        const auto item = progress.items.find(edited.item);
        if (item != progress.items.end()) item->second.edition.take(edited, event.id.device);
    }
    void operator()(const Buried& buried) const { progress.items[buried.item].buried_until = buried.until; }
    void operator()(const PreferenceSet& preference) const {
        set_preference(progress.preferences, preference.name, preference.value);
    }
    void operator()(const ExamSet& exam) const {
        if (exam.date.year == 0) progress.exams.erase(exam.course);
        else progress.exams[exam.course] = exam;
    }
    template <class Other>
    void operator()(const Other&) const {}
};

}  // namespace

void apply(Progress& progress, const Event& event, const Standing& standing) {
    std::visit(Effect{progress, event, standing}, event.body);
}

std::int64_t TestRecord::used_ms() const {
    if (handed_in_lt != 0) return milliseconds;
    std::int64_t used = 0;
    for (const auto& [item, answer] : answers) used += answer.milliseconds;
    return used;
}

std::uint64_t Progress::scheduled_answers() const {
    std::uint64_t sum = 0;
    for (const auto& [id, item] : items) sum += static_cast<std::uint64_t>(item.answers);
    return sum;
}

}  // namespace estelik
