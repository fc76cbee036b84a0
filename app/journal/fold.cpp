#include "journal/fold.h"

#include "journal/amendments.h"
#include "journal/apply.h"
#include "journal/fitted_model.h"
#include "journal/order.h"
#include "journal/subject.h"
#include "journal/undo.h"

#include <algorithm>
#include <cassert>
#include <iterator>
#include <optional>
#include <utility>

namespace estelik {
namespace {

using Events = std::vector<const Event*>;

// A test that was begun or handed in stays so: there is nothing to undo in it.
bool can_be_undone(const EventBody& body) {
    return !std::holds_alternative<SessionStarted>(body) && !std::holds_alternative<HandedIn>(body);
}

// Items, days, preferences, exams and tests: all that does not depend on how many events there are.
Progress effects(const Events& events, const Amendments& amendments, Progress progress) {
    for (const Event* event : events) {
        if (can_be_undone(event->body) && !amendments.in_force(*event)) continue;
        const auto* answered = std::get_if<Answered>(&event->body);
        apply(progress, *event, answered ? amendments.standing(*event, *answered) : Standing{});
    }
    return progress;
}

Progress effects(const Events& events, const LearnerModel& model) {
    Progress progress;
    progress.model = model;
    return effects(events, Amendments(events), std::move(progress));
}

// The latest fit in force whose model is known: all memories are folded with it, also those of earlier answers.
Progress begun_with_fit(const Events& events, const Amendments& amendments) {
    Progress progress;
    for (auto event = events.rbegin(); event != events.rend() && !progress.fit; ++event) {
        const auto* fitted = std::get_if<Fitted>(&(*event)->body);
        const auto model = fitted && amendments.in_force(**event) ? learner_model(*fitted) : std::nullopt;
        if (!model) continue;
        progress.fit = {*fitted, (*event)->at};
        progress.model = *model;
    }
    return progress;
}

bool has_fit(const std::vector<Event>& events) {
    return std::ranges::any_of(events, [](const Event& event) { return std::holds_alternative<Fitted>(event.body); });
}

Undoable undoable(const Event& event, const Amendments& amendments) {
    return {event.stamp(), amendments.in_force(event), amendments.toggled(event)};
}

std::vector<Undoable> latest_undoable(const Events& events, const Amendments& amendments) {
    std::vector<Undoable> recent;
    for (auto event = events.rbegin(); event != events.rend() && recent.size() < undo_depth; ++event)
        if (is_undoable((*event)->body)) recent.push_back(undoable(**event, amendments));
    std::ranges::reverse(recent);
    return recent;
}

void add(DayTotals& to, const DayTotals& part, int sign) {
    to.answers += sign * part.answers;
    to.right += sign * part.right;
    to.new_items += sign * part.new_items;
    to.due_answers += sign * part.due_answers;
    to.due_right += sign * part.due_right;
    to.milliseconds += sign * part.milliseconds;
    to.new_right += sign * part.new_right;
    to.reads += sign * part.reads;
    to.read_ms += sign * part.read_ms;
}

void add(std::map<Day, DayTotals>& to, const std::map<Day, DayTotals>& part, int sign) {
    for (const auto& [day, totals] : part) {
        auto& sum = to[day];
        add(sum, totals, sign);
        if (sum == DayTotals{}) to.erase(day);
    }
}

void remove_answers(std::map<EventId, TestRecord>& from, const std::map<EventId, TestRecord>& part) {
    for (const auto& [id, record] : part) {
        auto& whole = from[id];
        for (const auto& [item, unused] : record.answers) whole.answers.erase(item);
        if (whole == TestRecord{}) from.erase(id);
    }
}

void add_answers(std::map<EventId, TestRecord>& to, const std::map<EventId, TestRecord>& part) {
    for (const auto& [id, record] : part)
        for (const auto& [item, answer] : record.answers) to[id].answers.insert_or_assign(item, answer);
}

// What `before` gave to the whole is replaced by what `after` gives.
void exchange_part(Progress& whole, const Progress& before, const Progress& after, const Events& events) {
    add(whole.days, before.days, -1);
    add(whole.days, after.days, +1);
    for (const auto& [item, unused] : before.items) whole.items.erase(item);
    for (const auto& [item, progress] : after.items) whole.items.insert_or_assign(item, progress);
    for (const auto& [course, unused] : before.exams) whole.exams.erase(course);
    for (const auto& [course, exam] : after.exams) whole.exams.insert_or_assign(course, exam);
    remove_answers(whole.tests, before.tests);
    add_answers(whole.tests, after.tests);
    for (const Event* event : events)
        if (const auto* set = std::get_if<PreferenceSet>(&event->body))
            copy_preference(whole.preferences, after.preferences, set->name);
}

void fold_in_effects(Progress& progress, const Kept& kept, const Events& history) {
    const bool stands_alone = !refers_to(kept.event.body) && !has_subject(subject_of(kept.event.body));
    if (history.empty() || stands_alone) {
        const auto* answered = std::get_if<Answered>(&kept.event.body);
        apply(progress, kept.event, answered ? as_given(*answered) : Standing{});
        return;
    }
    Events before;
    std::ranges::copy_if(history, std::back_inserter(before), [&](const Event* event) { return *event != kept.event; });
    exchange_part(progress, effects(before, progress.model), effects(history, progress.model), history);
}

void fold_in_undo(Progress& progress, const Event& event, const Events& history) {
    if (is_undoable(event.body)) remember(progress, undoable(event, Amendments(history)));
    if (const auto* undone = std::get_if<Undone>(&event.body)) toggle(progress, undone->of, event.stamp(), false);
    if (const auto* redone = std::get_if<Redone>(&event.body)) toggle(progress, redone->of, event.stamp(), true);
    rebuild_stacks(progress);
}

}  // namespace

Progress fold(const std::vector<Event>& events) {
    const auto ordered = in_order(events);
    const Amendments amendments(ordered);
    Progress progress = effects(ordered, amendments, begun_with_fit(ordered, amendments));
    progress.recent = latest_undoable(ordered, amendments);
    rebuild_stacks(progress);
    progress.events = ordered.size();
    progress.greatest_lt = ordered.empty() ? 0 : ordered.back()->lt;
    return progress;
}

void fold_in(Progress& progress, const Kept& kept) {
    assert(!kept.history.empty() || !needs_history(kept.event, progress.greatest_lt));
    if (has_fit(kept.history)) {
        progress = fold(kept.history);  // all events: every memory may change
        return;
    }
    const auto history = in_order(kept.history);
    fold_in_effects(progress, kept, history);
    fold_in_undo(progress, kept.event, history);
    ++progress.events;
    progress.greatest_lt = std::max(progress.greatest_lt, kept.event.lt);
}

bool needs_history(const Event& event, std::int64_t greatest_lt) {
    if (refers_to(event.body) || std::holds_alternative<Fitted>(event.body)) return true;
    return has_subject(subject_of(event.body)) && event.lt <= greatest_lt;
}

}  // namespace estelik
