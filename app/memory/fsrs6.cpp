#include "memory/fsrs6.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <string>

namespace estelik::fsrs6 {
namespace {

constexpr int again = 1;
constexpr int hard = 2;
constexpr int good = 3;
constexpr int easy = 4;

double clamp_stability(double s) { return std::clamp(s, min_stability, max_stability); }
double clamp_difficulty(double d) { return std::clamp(d, min_difficulty, max_difficulty); }

double decay(const Parameters& w) { return -w[20]; }

// Chosen so that R is 0.9 after S days.
double factor(const Parameters& w) { return std::pow(0.9, 1 / decay(w)) - 1; }

// Not clamped: the target of the mean reversion may lie below 1.
double first_difficulty(const Parameters& w, int grade) { return w[4] - std::exp(w[5] * (grade - 1)) + 1; }

// What FSRS-4.5 and FSRS-5 knew as constants of the formulas.
constexpr double old_decay = 0.5;

Parameters from_17(std::span<const double> old) {
    Parameters w{};
    std::ranges::copy(old, w.begin());
    // The old difficulty was linear in the grade and undamped: the same first difficulty at Good and Again.
    w[4] = old[4] + 2 * old[5];
    w[5] = std::log(3 * old[5] + 1) / 3;
    w[6] = old[6] + 0.5;
    w[20] = old_decay;
    return w;
}

}  // namespace

double retrievability(const Parameters& w, double stability, double days) {
    assert(stability > 0 && days >= 0);
    return std::pow(1 + factor(w) * days / stability, decay(w));
}

double interval(const Parameters& w, double stability, double desired_retention) {
    assert(desired_retention > 0 && desired_retention <= 1);
    return stability / factor(w) * (std::pow(desired_retention, 1 / decay(w)) - 1);
}

double stability_after_success(const Parameters& w, const State& before, double r, int grade) {
    const double hard_penalty = grade == hard ? w[15] : 1;
    const double easy_bonus = grade == easy ? w[16] : 1;
    const double growth = std::exp(w[8]) * (11 - before.difficulty) * std::pow(before.stability, -w[9]) *
                          std::expm1(w[10] * (1 - r)) * hard_penalty * easy_bonus;
    return clamp_stability(before.stability * (1 + growth));
}

double stability_after_failure(const Parameters& w, const State& before, double r) {
    const double forgotten = w[11] * std::pow(before.difficulty, -w[12]) *
                             (std::pow(before.stability + 1, w[13]) - 1) * std::exp(w[14] * (1 - r));
    // A lapse followed by one Good on the same day must not leave more than there was before.
    const double most = before.stability / std::exp(w[17] * w[18]);
    return clamp_stability(std::min(forgotten, most));
}

double stability_same_day(const Parameters& w, double stability, int grade) {
    const double change = std::exp(w[17] * (grade - good + w[18])) * std::pow(stability, -w[19]);
    return clamp_stability(stability * (grade >= hard ? std::max(change, 1.0) : change));
}

double next_difficulty(const Parameters& w, double difficulty, int grade) {
    const double step = -w[6] * (grade - good);
    const double damped = difficulty + step * (10 - difficulty) / 9;
    return clamp_difficulty(w[7] * first_difficulty(w, easy) + (1 - w[7]) * damped);
}

State first_state(const Parameters& w, int grade) {
    assert(grade >= again && grade <= easy);
    const double stability = w[static_cast<std::size_t>(grade) - 1];
    return {std::clamp(stability, min_stability, max_first_stability), clamp_difficulty(first_difficulty(w, grade))};
}

State next_state(const Parameters& w, const State& before, int grade, int days) {
    assert(grade >= again && grade <= easy && days >= 0);
    const double difficulty = next_difficulty(w, before.difficulty, grade);
    if (days == 0) return {stability_same_day(w, before.stability, grade), difficulty};
    const double r = retrievability(w, before.stability, days);
    if (grade == again) return {stability_after_failure(w, before, r), difficulty};
    return {stability_after_success(w, before, r, grade), difficulty};
}

std::array<State, 4> next_states(const Parameters& w, const std::optional<State>& before, int days) {
    std::array<State, 4> states;
    for (int grade = again; grade <= easy; ++grade)
        states[static_cast<std::size_t>(grade) - 1] = before ? next_state(w, *before, grade, days) : first_state(w, grade);
    return states;
}

Result<Parameters> convert_parameters(std::span<const double> values) {
    Parameters w = default_parameters;
    switch (values.size()) {
        case 0: break;
        case 17: w = from_17(values); break;
        case 19:
            w = {};
            std::ranges::copy(values, w.begin());
            w[20] = old_decay;
            break;
        case 21: std::ranges::copy(values, w.begin()); break;
        default:
            return Error{std::to_string(values.size()) + " parameters are no set of FSRS", {},
                         "Expected 17 (FSRS-4.5), 19 (FSRS-5) or 21 (FSRS-6) numbers, or none for the defaults"};
    }
    // A set of 17 may be finite and its conversion not.
    if (!std::ranges::all_of(w, [](double value) { return std::isfinite(value); }))
        return Error{"a parameter of FSRS is not a finite number", {}, "Leave the parameters out to use the defaults"};
    return w;
}

}  // namespace estelik::fsrs6
