// The time a sitting is told to take: the same words wherever it is said, and in the event that opens it.
#pragma once

#include "state/app_state.h"

#include <string>

namespace estelik {

double seconds_left(const AppState& state, const Sitting& sitting);   // for what is still to come, the question on screen with it
TimeTold time_told(const AppState& state, const Sitting& sitting);    // before its first question

// "Told 4 min, took 5 min."; empty: nothing was told, or the sitting was left before its end.
std::string told_and_took(const Sitting& sitting);

}  // namespace estelik
