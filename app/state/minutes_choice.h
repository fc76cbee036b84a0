// "I have five minutes": the questions that gain most in them.
#pragma once

#include "state/app_state.h"

#include <vector>

namespace estelik {

// Of what is due, of the day's new questions and of all that is remembered, in the order a sitting asks
// them. As many as the minutes hold by the learner's own pace; one at least, if any gains anything.
std::vector<ItemId> best_items_for(const AppState& state, const BankPtr& bank, double minutes);

}  // namespace estelik
