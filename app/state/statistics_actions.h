// When the statistics are made: while Progress is shown, whenever they rest on other events, another edition of the
// course or another day than now. The first and the last are called by reduce alone.
#pragma once

#include "analyse/statistics.h"
#include "state/action.h"

namespace estelik::statistics_actions {

void want_if_shown(AppState& state, Effects& effects);
const Statistics* of_course(const AppState& state);   // of the course in use, perhaps older; null: none yet
void take(AppState& state, const StatisticsMade& action);

}  // namespace estelik::statistics_actions
