// FSRS-7: a model of forgetting with two traces an item, one slow and one fast, in fractional days.
//   stability S   of the slow trace, fast f of the fast one; both min_stability..max_stability
//   difficulty D  1..10
// Recall is a mixture of both traces' curves. Answers seconds apart and months apart go through the same
// formulas: there is no rule for the same day. S is not the interval at 0.9: see interval().
// Pure functions in double precision. Formulas and defaults: Free Spaced Repetition Scheduler, version 7
// (open-spaced-repetition, the form with 34 parameters).
#pragma once

#include <array>
#include <cstddef>
#include <optional>

namespace estelik::fsrs7 {

inline constexpr std::size_t parameter_count = 34;
using Parameters = std::array<double, parameter_count>;

inline constexpr Parameters default_parameters = {
    0.1104, 2.2395, 3.9221, 11.7841, 6.1686, 0.6457, 3.6807, 1.9795, 0,      1.3826, 0.7024, 0.5999,
    0.8146, 0.6398, 1,      1.3207,  0.6707, 3.8668, 0.4416, 0.0934, 1.8631, 0.6162, 1.0869, 0.1567,
    0.0801, 0.2421, 0.9464, 0.1433,  0.7145, 0,      0.5667, 0.3734, 0.5333, 0.3048};

inline constexpr double min_stability = 0.0001;
inline constexpr double max_stability = 36500;
inline constexpr double min_difficulty = 1;
inline constexpr double max_difficulty = 10;
inline constexpr double shortest_interval = 1.0 / (24 * 60);  // a minute, in days

struct State {
    double stability = 0;
    double fast = 0;
    double difficulty = 0;

    bool operator==(const State&) const = default;
};

// Grades are 1 Again, 2 Hard, 3 Good, 4 Easy. Days may be fractions, never negative.
double retrievability(const Parameters& w, const State& state, double days);
State first_state(const Parameters& w, int grade);
State next_state(const Parameters& w, const State& before, int grade, double days);
std::array<State, 4> next_states(const Parameters& w, const std::optional<State>& before, double days);

// Days until retrievability has fallen to desired_retention; 0 from 0.9999 on. The curve has no inverse
// in closed form: found within 0.001 of the retention. With the defaults it can be a few seconds.
double interval(const Parameters& w, const State& state, double desired_retention);

// What an item is put off by: as above, and at least a minute.
double practical_interval(const Parameters& w, const State& state, double desired_retention);

}  // namespace estelik::fsrs7
