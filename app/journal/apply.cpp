#include "journal/apply.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

namespace estelik {
namespace {

struct PreferenceRule {
    std::string_view name;
    void (*set)(Preferences&, double);
    void (*copy)(Preferences&, const Preferences&);
};

template <auto member>
void copy_member(Preferences& to, const Preferences& from) {
    to.*member = from.*member;
}

template <int low, int high>
int clamped(double value) {
    return static_cast<int>(std::lround(std::clamp<double>(value, low, high)));
}

constexpr std::array preference_rules = {
    PreferenceRule{"desired_retention", [](Preferences& p, double v) { p.desired_retention = std::clamp(v, 0.7, 0.99); },
                   copy_member<&Preferences::desired_retention>},
    PreferenceRule{"new_a_day", [](Preferences& p, double v) { p.new_a_day = clamped<0, 999>(v); },
                   copy_member<&Preferences::new_a_day>},
    PreferenceRule{"session_length", [](Preferences& p, double v) { p.session_length = clamped<1, 200>(v); },
                   copy_member<&Preferences::session_length>},
    PreferenceRule{"four_buttons", [](Preferences& p, double v) { p.four_buttons = v != 0; },
                   copy_member<&Preferences::four_buttons>},
    PreferenceRule{"forgive_spelling", [](Preferences& p, double v) { p.forgive_spelling = v != 0; },
                   copy_member<&Preferences::forgive_spelling>},
};

const PreferenceRule* find_rule(std::string_view name) {
    const auto at = std::ranges::find(preference_rules, name, &PreferenceRule::name);
    return at == preference_rules.end() ? nullptr : &*at;
}

// An answer that the learner called right, or a slip, is no wrong answer.
bool counts_as_wrong(const Answered& answer, Rating rating) {
    return answer.outcome == Outcome::nearly || (answer.outcome == Outcome::wrong && !is_pass(rating));
}

void schedule(ItemProgress& item, DayTotals& day, const Event& event, Rating rating) {
    const Day today = day_of(event.at);
    const bool first = item.is_new();
    // A clock set back, or a flight westwards, may put this answer on an earlier day than the last.
    const int elapsed = first ? 0 : std::max(0, today - item.last_day);
    const bool pass = is_pass(rating);
    const auto& w = fsrs6::default_parameters;
    const int grade = static_cast<int>(rating);
    item.memory = first ? fsrs6::first_state(w, grade) : fsrs6::next_state(w, *item.memory, grade, elapsed);
    if (first) {
        item.first_day = today;
        ++day.new_items;
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

void take_into_test(Progress& progress, const Event& event, const Answered& answer) {
    progress.tests[answer.session].answers[answer.item] = {answer.raw,       answer.outcome,      answer.score,
                                                           answer.certainty, answer.milliseconds, event.id};
}

// Of copies that differ the earliest counts, in whatever order they come.
bool comes_first(std::int64_t lt, std::int64_t known) { return known == 0 || lt < known; }

// Every overload is one kind in force; kinds that change nothing fall through to the last.
struct Effect {
    Progress& progress;
    const Event& event;
    Rating rating;

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
        if (answer.in_test) return take_into_test(progress, event, answer);
        auto& item = progress.items[answer.item];
        auto& day = progress.days[day_of(event.at)];
        ++day.answers;
        day.right += is_pass(rating);
        day.milliseconds += answer.milliseconds;
        if (answer.schedules) schedule(item, day, event, rating);
        item.last_ms = answer.milliseconds;
        item.version = answer.version;
        item.last_answer = event.id;
        if (counts_as_wrong(answer, rating)) item.last_wrong = answer.raw;
    }
    void operator()(const Flagged& flagged) const { progress.items[flagged.item].flagged = flagged.on; }
    void operator()(const Marked& marked) const { progress.items[marked.item].marked = marked.on; }
    void operator()(const Suspended& suspended) const { progress.items[suspended.item].suspended = suspended.on; }
    void operator()(const Buried& buried) const { progress.items[buried.item].buried_until = buried.until; }
    void operator()(const PreferenceSet& preference) const {
        if (const auto* rule = find_rule(preference.name)) rule->set(progress.preferences, preference.value);
    }
    void operator()(const ExamSet& exam) const {
        if (exam.date.year == 0) progress.exams.erase(exam.course);
        else progress.exams[exam.course] = exam;
    }
    template <class Other>
    void operator()(const Other&) const {}
};

}  // namespace

void apply(Progress& progress, const Event& event, Rating rating) {
    std::visit(Effect{progress, event, rating}, event.body);
}

std::int64_t TestRecord::used_ms() const {
    if (handed_in_lt != 0) return milliseconds;
    std::int64_t used = 0;
    for (const auto& [item, answer] : answers) used += answer.milliseconds;
    return used;
}

void copy_preference(Preferences& to, const Preferences& from, const std::string& name) {
    if (const auto* rule = find_rule(name)) rule->copy(to, from);
}

}  // namespace estelik
