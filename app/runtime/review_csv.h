// Review logs as comma-separated text: one row a review, a first line that names the columns. Read are
//   card_id         a number of the card's own
//   review_th       orders all reviews in time
//   rating          1 Again .. 4 Easy; 0 and 5 (a date set by hand) leave no trace
//   delta_t_days    whole learner's days since the card's previous review; below 0: the card's first
//   delta_t_secs    seconds since it; without this column: whole days
// in any order and among any other columns.
#pragma once

#include "base/result.h"
#include "memory/review_log.h"

#include <string>
#include <string_view>
#include <vector>

namespace estelik {

// `name` is for the place of an error: the line, and the column where it begins.
Result<std::vector<ReviewRow>> read_review_csv(std::string_view text, const std::string& name);

}  // namespace estelik
