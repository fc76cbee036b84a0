// FSRS-6 on many cards at once, as columns: for schedules of whole collections, replays and simulations.
// Equal to the scalar functions (fsrs6.h) within a relative 1e-6, many times as fast on one core. Nothing is
// allocated but by replay. All columns of a call have one length; they belong to the caller.
#pragma once

#include "memory/fsrs6.h"
#include "memory/packed_log.h"
#include "memory/parallel.h"

#include <cstdint>
#include <span>
#include <vector>

namespace estelik::fsrs6 {

struct States {
    std::span<double> stability, difficulty;
};

void retrievability(const Parameters& w, std::span<const double> stability, std::span<const double> days, std::span<double> to);
void interval(const Parameters& w, std::span<const double> stability, double desired_retention, std::span<double> to);
void first_state(const Parameters& w, std::span<const std::uint8_t> grade, States to);
void next_state(const Parameters& w, States states, std::span<const std::uint8_t> grade, std::span<const double> days);  // in place

// Each card's state after its last review, by card of the log that was packed whole, in whole days.
std::vector<State> replay(const Parameters& w, const PackedLog& log, std::size_t cards, const ParallelFor& parallel = one_after_another);

}  // namespace estelik::fsrs6
