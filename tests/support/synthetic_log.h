// A made-up learner whose forgetting is known: FSRS-6 with parameters of its own and some noise a card,
// scheduled by the defaults. Seeded: the same size and seed give the same log.
#pragma once

#include "memory/fsrs6.h"
#include "memory/review_log.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace estelik::testing {

inline constexpr fsrs6::Parameters synthetic_truth = {0.45, 1.9, 3.6, 12,   6.9, 0.6, 2.4,  0.02, 1.55, 0.2, 0.95,
                                                      1.7,  0.08, 0.3, 1.9, 0.45, 2.2, 0.6, 0.12, 0.08, 0.22};

// Exactly `reviews` rows in time order. New cards come at an even pace; a failed or new card is asked again
// on its day until it is recalled, then at the default parameters' interval, give or take some days.
std::vector<ReviewRow> synthetic_log(std::size_t reviews, std::uint64_t seed);

}  // namespace estelik::testing
