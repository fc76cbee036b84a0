// Learning the learner's forgetting from their own answers: when it is time, and what it changes.
#pragma once

#include "state/action.h"

#include <cstdint>
#include <map>
#include <vector>

namespace estelik::fit_actions {

inline constexpr std::uint64_t answers_between_fits = 200;

std::uint64_t answers_since_fit(const Progress& progress);

Effects start(AppState& state);            // now, if there are answers enough for a fit to say anything
// When 200 answers have come since the last fit, or since one was tried; not while questions are asked.
Effects start_when_due(AppState& state);
Effects keep_found(const Fitted& fitted);

using DueDays = std::map<ItemId, Day>;
DueDays due_days(const Progress& progress);
bool has_fit(const std::vector<Kept>& events);
// "Fitted to 412 answers: 34 cards sooner, 12 later". That nothing moves is said in Settings alone.
void say_what_moved(AppState& state, const DueDays& before);

}  // namespace estelik::fit_actions
