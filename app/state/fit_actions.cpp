#include "state/fit_actions.h"

#include "schedule/remembered.h"
#include "state/notices.h"
#include "state/phrases.h"

#include <algorithm>
#include <string>

namespace estelik::fit_actions {
namespace {

bool is_asking(const AppState& state) {
    const bool studies = state.view == View::study && state.sitting && state.sitting->phase != Phase::finished;
    return studies || (state.view == View::test && state.test.sitting);
}

Effects begin(AppState& state, std::uint64_t answers) {
    state.fit_tried_at = answers;
    return {FitLearner{}};
}

std::string what_moved(std::size_t sooner, std::size_t later) {
    if (sooner + later == 0) return "no card moves";
    if (later == 0) return counted(sooner, "card") + " sooner";
    if (sooner == 0) return counted(later, "card") + " later";
    return counted(sooner, "card") + " sooner, " + std::to_string(later) + " later";
}

}  // namespace

std::uint64_t answers_since_fit(const Progress& progress) {
    const auto all = progress.scheduled_answers();
    const auto fitted = progress.fit ? static_cast<std::uint64_t>(progress.fit->fitted.figures.answers) : 0;
    return all > fitted ? all - fitted : 0;   // answers of another device may be undone since
}

Effects start(AppState& state) {
    const auto answers = state.progress.scheduled_answers();
    if (answers < answers_between_fits || state.working.contains(Work::fit)) return {};
    return begin(state, answers);
}

Effects start_when_due(AppState& state) {
    if (is_asking(state) || state.working.contains(Work::fit)) return {};
    if (answers_since_fit(state.progress) < answers_between_fits) return {};
    const auto answers = state.progress.scheduled_answers();
    if (state.fit_tried_at != 0 && answers < state.fit_tried_at + answers_between_fits) return {};
    return begin(state, answers);
}

Effects keep_found(const Fitted& fitted) { return {KeepEvents{{fitted}}}; }

DueDays due_days(const Progress& progress) {
    DueDays days;
    for (const auto& [item, known] : progress.items)
        if (const auto memory = remembered(&known))
            days.emplace(item, due_day(progress.model, *memory, progress.preferences.desired_retention));
    return days;
}

bool has_fit(const std::vector<Kept>& events) {
    return std::ranges::any_of(events, [](const Kept& kept) { return std::holds_alternative<Fitted>(kept.event.body); });
}

void say_what_moved(AppState& state, const DueDays& before) {
    if (!state.progress.fit) return;
    std::size_t sooner = 0, later = 0;
    for (const auto& [item, day] : due_days(state.progress)) {
        const auto was = before.find(item);
        if (was == before.end()) continue;
        sooner += day < was->second;
        later += day > was->second;
    }
    if (sooner + later == 0 && state.view != View::settings) return;   // of interest only where it is asked for
    const auto answers = static_cast<std::size_t>(state.progress.fit->fitted.figures.answers);
    show_toast(state, "Fitted to " + counted(answers, "answer") + ": " + what_moved(sooner, later));
}

}  // namespace estelik::fit_actions
