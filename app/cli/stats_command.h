// estelik stats: what the journal adds up to. The names in the JSON are stable:
//   answers, right, days, minutes; retention {right, n, value, low, high} with shares of 1 and a 95 %
//   interval; courses [{id, title, questions, new, weak, fair, strong, topics [{id, recall, answered, of}]}]
// The CSV is those topics, a row each: course, topic, title, answered, of, recall (a share; empty: none answered).
#pragma once

#include "state/app_state.h"

#include <ostream>

namespace estelik {

enum class StatsFormat { text, json, csv };

void print_stats(const AppState& state, StatsFormat format, std::ostream& out);

}  // namespace estelik
