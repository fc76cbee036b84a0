// FSRS-7 on many cards at once, as columns; see batch6.h. Equal to the scalar functions (fsrs7.h) within a
// relative 1e-6, intervals within what their retention is met by.
#pragma once

#include "memory/fsrs7.h"
#include "memory/packed_log.h"
#include "memory/parallel.h"

#include <cstdint>
#include <span>
#include <vector>

namespace estelik::fsrs7 {

struct States {
    std::span<double> stability, fast, difficulty;
};

void retrievability(const Parameters& w, States states, std::span<const double> days, std::span<double> to);
void interval(const Parameters& w, States states, double desired_retention, std::span<double> to);
void first_state(const Parameters& w, std::span<const std::uint8_t> grade, States to);
void next_state(const Parameters& w, States states, std::span<const std::uint8_t> grade, std::span<const double> days);  // in place

// Each card's state after its last review, by card of the log that was packed whole, in fractional days.
std::vector<State> replay(const Parameters& w, const PackedLog& log, std::size_t cards, const ParallelFor& parallel = one_after_another);

}  // namespace estelik::fsrs7
