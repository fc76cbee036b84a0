// What a command that only prints has to say beside its result: damage, and courses that cannot be read.
#pragma once

#include "state/app_state.h"

#include <ostream>

namespace estelik {

// A line each, as "Note: ...".
void print_notices(const AppState& state, std::ostream& err);

}  // namespace estelik
