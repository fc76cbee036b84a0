// A simulated learner: how memory truly is, how each question differs from it, and what chance holds for each
// answer. All policies meet the same learner with the same chances.
#pragma once

#include "bench/exam/true_memory.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace estelik::bench {

// What the learner is and what the policies believe.
enum class Variant {
    wrong,          // A: FSRS-6 about the defaults, believed to be the defaults
    exact,          // C: believed exactly, no question differs
    seven,          // D: FSRS-7 about its defaults, believed to be FSRS-6 with its defaults
    exponential,    // E: as A, but forgetting exponentially
    seven_known     // F: as D, believed to be FSRS-7 with its defaults
};

struct Learner {
    TrueMemory memory;
    TrueMemory believed;
    std::vector<double> stability_factor, difficulty_shift;  // by question, at its first answer
    std::uint64_t seed = 0;

    TrueState first(std::size_t question, int grade) const;
    // Uniform in [0, 1): draw `which` of a question's turn.
    double chance(std::size_t question, std::size_t turn, int which) const;
};

Learner make_learner(Variant variant, std::size_t questions, std::uint64_t seed);

}  // namespace estelik::bench
