// True retention: of the answers to due questions, the share that was right, with its uncertainty.
#pragma once

#include "journal/progress.h"

#include <cstddef>
#include <vector>

namespace estelik {

// A share with its 95 % interval (Wilson score, without continuity correction). n 0: all zero.
struct Share {
    std::size_t right = 0, n = 0;
    double value = 0, low = 0, high = 0;   // 0..1
};
Share share_of(std::size_t right, std::size_t n);

// Below so many answers nothing is said.
inline constexpr std::size_t least_to_tell = 5;

struct RetentionSpan {
    Day first, last;    // both included
    Share share;
};
// The last `spans` spans of `days` days each, the newest ending today; oldest first.
std::vector<RetentionSpan> retention_over(const Progress& progress, Day today, int days, std::size_t spans);
Share retention_since(const Progress& progress, Day first);

}  // namespace estelik
