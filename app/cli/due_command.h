// estelik due: what is to be asked today and in the next seven days, by course and topic.
#pragma once

#include "state/app_state.h"

#include <ostream>

namespace estelik {

void print_due(const AppState& state, bool json, std::ostream& out);

}  // namespace estelik
