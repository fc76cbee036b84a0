// FSRS-6: a model of forgetting with three quantities an item.
//   retrievability R  probability of recall now, 0..1
//   stability S       days after which R has fallen to 0.9; min_stability..max_stability
//   difficulty D      1..10
// Pure functions in double precision. Formulas and defaults: Free Spaced Repetition Scheduler,
// version 6 (open-spaced-repetition, fsrs-rs 6.x).
#pragma once

#include "base/result.h"

#include <array>
#include <optional>
#include <span>

namespace estelik::fsrs6 {

using Parameters = std::array<double, 21>;

inline constexpr Parameters default_parameters = {
    0.212,  1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001,  1.8722, 0.1666, 0.796,
    1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542};

inline constexpr double min_stability = 0.001;
inline constexpr double max_stability = 36500;
inline constexpr double max_first_stability = 100;
inline constexpr double min_difficulty = 1;
inline constexpr double max_difficulty = 10;

struct State {
    double stability = 0;
    double difficulty = 0;

    bool operator==(const State&) const = default;
};

// Grades are 1 Again, 2 Hard, 3 Good, 4 Easy. Days are whole learner's days, never negative.
double retrievability(const Parameters& w, double stability, double days);
double interval(const Parameters& w, double stability, double desired_retention);  // in days, not rounded
State first_state(const Parameters& w, int grade);
State next_state(const Parameters& w, const State& before, int grade, int days);
std::array<State, 4> next_states(const Parameters& w, const std::optional<State>& before, int days);

// The parts of next_state. All of them take the state before the answer; stabilities are clamped.
double stability_after_success(const Parameters& w, const State& before, double retrievability, int grade);
double stability_after_failure(const Parameters& w, const State& before, double retrievability);
double stability_same_day(const Parameters& w, double stability, int grade);
double next_difficulty(const Parameters& w, double difficulty, int grade);

// 17 (FSRS-4.5), 19 (FSRS-5) or 21 values, or none for the defaults; anything else is an error.
Result<Parameters> convert_parameters(std::span<const double> values);

}  // namespace estelik::fsrs6
