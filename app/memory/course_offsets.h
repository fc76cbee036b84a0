// How much better or worse a learner remembers the questions of one course than the model says: one bias a course
// on the logit of what it says, beside one that all share. A course of few answers says little, so each offset is
// drawn to zero by a strong prior instead of fitting every course on its own, which loses more than it gains.
#pragma once

#include "memory/metrics.h"
#include "memory/review_log.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace estelik {

// Which course each card is of.
struct CardCourses {
    std::vector<std::string> names;
    std::vector<std::uint32_t> of_card;  // by a card's own number (ReviewLog::card): an index into the names
};

inline constexpr double offset_width = 0.2;          // standard deviation of the prior, on the logit
inline constexpr double least_offset_gain = 0.0002;  // of the log loss, for offsets to be used

// By course, the most likely offset given what was said of these reviews and what happened. `from` and `to`: of
// the predictions.
std::vector<double> course_offsets(const ReviewLog& log, const CardCourses& courses, const Predictions& said, std::size_t from,
                                   std::size_t to);

struct JudgedOffsets {
    std::vector<double> offsets;  // by course; all 0: they do not pay
    double gain = 0;              // of the log loss, each fold with the offsets of the folds before it
    Predictions said;             // with them; as given when they do not pay
};

// Time-ordered, as models are judged: `fold_ends` as in HeldOut.
JudgedOffsets judge_offsets(const ReviewLog& log, const CardCourses& courses, const Predictions& said,
                            const std::vector<std::size_t>& fold_ends);

}  // namespace estelik
