#include "memory/fsrs7.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace estelik::fsrs7 {
namespace {

constexpr int again = 1;
constexpr int hard = 2;
constexpr int good = 3;
constexpr int easy = 4;

// Where the parameters of each trace's update begin: the two blocks have the same eight.
constexpr std::size_t slow_block = 7;
constexpr std::size_t fast_block = 15;

// Keeps the prediction off 0 and 1, where one surprise would cost an infinite loss.
constexpr double shrink = 2e-5;

double clamp_stability(double s) { return std::clamp(s, min_stability, max_stability); }
double clamp_difficulty(double d) { return std::clamp(d, min_difficulty, max_difficulty); }

// Not clamped: the target of the mean reversion may lie below 1.
double first_difficulty(const Parameters& w, int grade) { return w[4] - std::exp(w[5] * (grade - 1)) + 1; }

double fast_decay(const Parameters& w, double fast) { return std::clamp(w[23] * std::pow(fast, w[33] - 0.3), 0.01, 0.95); }
double slow_decay(const Parameters& w) { return std::clamp(w[24], 0.01, 0.95); }

// The two curves and their weights at one moment, with the slope of recall against ln t.
struct Curve {
    double recall = 0;
    double slope = 0;
    double fast_recall = 0;
};

Curve curve(const Parameters& w, const State& state, double days) {
    const auto& [s, f, d] = state;
    const double a = fast_decay(w, f);
    const double fast_growth = std::expm1(std::min(-std::log(w[25]) / a, 60.0)) * days / f;
    const double r1 = std::pow(1 + fast_growth, -a);
    const double b = slow_decay(w);
    const double slow_growth = std::expm1(-std::log(w[26]) / b) * std::exp((d - 5) * (w[32] - 0.3)) * days / s;
    const double r2 = std::pow(1 + slow_growth, -b);
    const double p1 = w[27] * std::pow(f, -w[29]);
    const double p2 = w[28] * std::pow(s, w[30]) * std::exp((d - 5) * (w[31] - 0.5));
    const double slope1 = -a * r1 * fast_growth / (1 + fast_growth);
    const double slope2 = -b * r2 * slow_growth / (1 + slow_growth);
    const double scale = (1 - shrink) / (p1 + p2);
    return {(p1 * r1 + p2 * r2) * scale + shrink / 2, (p1 * slope1 + p2 * slope2) * scale, r1};
}

// One trace after an answer; w7..w14 or w15..w22, from `k` on.
double next_trace(const Parameters& w, std::size_t k, double s, double difficulty, double r, int grade) {
    if (grade == again) {
        const double forgotten = w[k + 3] * (std::pow(s + 1, w[k + 4]) - 1) * std::exp((1 - r) * w[k + 5]);
        return clamp_stability(std::min(s, forgotten));
    }
    const double hard_penalty = grade == hard ? w[k + 6] : 1;
    const double easy_bonus = grade == easy ? w[k + 7] : 1;
    const double growth = std::exp(w[k] - 1.5) * (11 - difficulty) * std::pow(s, -w[k + 1]) *
                          std::expm1((1 - r) * w[k + 2]) * hard_penalty * easy_bonus;
    return clamp_stability(s * (1 + growth));
}

// A failure that was to be expected says less of the item.
double next_difficulty(const Parameters& w, double difficulty, int grade, double recall) {
    const double surprise = grade == again ? recall + 0.1 : 1;
    const double damped = difficulty - w[6] * (grade - good) * surprise * (10 - difficulty) / 9;
    return clamp_difficulty(0.01 * first_difficulty(w, easy) + 0.99 * damped);
}

constexpr double shortest_searched = 1.0 / 86400;  // a second

// Doubles until the interval is enclosed, then halves: for where Newton's steps went astray.
double interval_by_halving(const Parameters& w, const State& state, double desired) {
    double low = shortest_searched;
    double high = std::max(2 * low, state.stability);
    while (high < max_stability && curve(w, state, high).recall > desired) high = std::min(2 * high, max_stability);
    for (int i = 0; i < 50; ++i) {
        const double middle = std::sqrt(low * high);
        (curve(w, state, middle).recall > desired ? low : high) = middle;
    }
    return std::sqrt(low * high);
}

}  // namespace

double retrievability(const Parameters& w, const State& state, double days) {
    assert(state.stability > 0 && state.fast > 0 && days >= 0);
    return curve(w, state, days).recall;
}

State first_state(const Parameters& w, int grade) {
    assert(grade >= again && grade <= easy);
    const double stability = clamp_stability(w[static_cast<std::size_t>(grade) - 1]);
    return {stability, clamp_stability(0.8 * stability), clamp_difficulty(first_difficulty(w, grade))};
}

State next_state(const Parameters& w, const State& before, int grade, double days) {
    assert(grade >= again && grade <= easy && days >= 0);
    const auto now = curve(w, before, days);
    const double slow = next_trace(w, slow_block, before.stability, before.difficulty, now.recall, grade);
    double fast = next_trace(w, fast_block, before.fast, before.difficulty, now.fast_recall, grade);
    if (grade == again) fast = clamp_stability(std::min(fast, 0.8 * slow));
    return {slow, fast, next_difficulty(w, before.difficulty, grade, now.recall)};
}

std::array<State, 4> next_states(const Parameters& w, const std::optional<State>& before, double days) {
    std::array<State, 4> states;
    for (int grade = again; grade <= easy; ++grade)
        states[static_cast<std::size_t>(grade) - 1] = before ? next_state(w, *before, grade, days) : first_state(w, grade);
    return states;
}

double interval(const Parameters& w, const State& state, double desired_retention) {
    constexpr int newton_steps = 7;
    const double desired = std::clamp(desired_retention, 0.0001, 0.9999);
    if (desired >= 0.9999) return 0;
    const double lowest = std::log(shortest_searched);
    const double highest = std::log(max_stability);
    double u = std::log(std::max(state.stability, state.fast));  // in ln t the curve is close to straight
    for (int i = 0; i < newton_steps; ++i) {
        const auto at = curve(w, state, std::exp(u));
        const double step = std::clamp((at.recall - desired) / std::min(at.slope, -1e-12), -4.0, 4.0);
        u = std::clamp(u - step, lowest, highest);
    }
    const double days = std::exp(u);
    if (std::abs(curve(w, state, days).recall - desired) <= 1e-3) return days;
    return interval_by_halving(w, state, desired);
}

double practical_interval(const Parameters& w, const State& state, double desired_retention) {
    return std::max(interval(w, state, desired_retention), shortest_interval);
}

}  // namespace estelik::fsrs7
