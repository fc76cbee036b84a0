#include "state/statistics_actions.h"

#include <utility>

namespace estelik::statistics_actions {

void want_if_shown(AppState& state, Effects& effects) {
    const BankPtr bank = state.bank();
    if (state.view != View::progress || !bank) return;
    StatisticsDesk::Wanted wanted{bank, state.progress.events, day_of(state.now)};
    if (state.statistics.wanted == wanted) return;
    effects.push_back(MakeStatistics{bank, state.progress.model, wanted.events, wanted.today});
    state.statistics.wanted = std::move(wanted);
}

const Statistics* of_course(const AppState& state) {
    const BankPtr bank = state.bank();
    const auto& made = state.statistics.made;
    return made && bank && made->bank->id == bank->id ? made.get() : nullptr;
}

void take(AppState& state, const StatisticsMade& action) {
    if (action.statistics) state.statistics.made = action.statistics;
}

}  // namespace estelik::statistics_actions
