// A turn: a question asked on a day, with its repeats until it is passed, as what can come of it.
#pragma once

#include "plan/answering.h"
#include "plan/belief.h"

#include <array>
#include <cstddef>

namespace estelik {

// Passed at once as Hard, Good or Easy; failed and passed at the first repeat; at the second.
inline constexpr std::size_t turn_outcomes = 5;

struct TurnOutcome {
    double probability = 0;
    MemoryState state = {};  // when the day's repeats are over
};

struct Turn {
    double seconds = 0;  // expected
    std::array<TurnOutcome, turn_outcomes> outcomes;
};

Turn first_turn(const Belief& belief, const Answering& answering);
Turn turn_after(const Belief& belief, const Answering& answering, const MemoryState& state, int days);  // days >= 1

}  // namespace estelik
