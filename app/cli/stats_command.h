// estelik stats: what the journal adds up to. The names in the JSON are stable:
//   answers, right, days, minutes; retention {right, n, value, low, high} with shares of 1 and a 95 %
//   interval; courses [{id, title, questions, new, weak, fair, strong, topics [{id, recall, answered, of}]}]
#pragma once

#include "state/app_state.h"

#include <ostream>

namespace estelik {

void print_stats(const AppState& state, bool json, std::ostream& out);

}  // namespace estelik
