// estelik stats: what the journal adds up to.
//
// The names in the JSON are stable. A share is {right, n, value, low, high}, shares of 1 with a 95 % interval; value, low
// and high are null below five answers, and so are all other figures that rest on fewer.
//   answers, right, days, minutes; retention: a share; target; courses, of each
//     id, title, questions, new, weak, fair, strong
//     topics              [{id, recall, answered, of}]
//     retention           a share; retention_by_topic [{id, share}], retention_by_age [{days, share}]
//     recall_calibration  [{from, to, predicted, share}]        predicted recall, and what was recalled
//     certainty           [{level 1..3, means, share}], sure_but_wrong [ids]
//     answer_times        [{type, n, median, lower, upper}]     seconds, with the quartiles
//     hardest             [{question, gap, n, missed, low, high, given [{answer, times}]}]
//     mastery             [{date, strong, fair, weak}]
//     forecast            [{date, due, new}]
//     coverage            [{paragraph, section, questions, asked, state untested|weak|fair|strong}]
//     time                {n, error, ratio, sittings [{at, questions, told, took}]}   seconds; error and ratio: medians of
//                         |took - told| / told and of took / told
//
// The CSV has the same figures, one a row: course, figure, what, n, value, low, high. Empty where there is none, or where
// n is below five.
#pragma once

#include "journal/answer_history.h"
#include "state/app_state.h"

#include <ostream>

namespace estelik {

enum class StatsFormat { text, json, csv };

void print_stats(const AppState& state, const AnswerHistory& history, StatsFormat format, std::ostream& out);

}  // namespace estelik
