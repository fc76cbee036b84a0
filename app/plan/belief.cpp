#include "plan/belief.h"

#include <algorithm>
#include <cmath>

namespace estelik {
namespace {

constexpr double repeat_days = 10.0 / (24 * 60);  // minutes later on the same day

double recall_by(const fsrs6::Parameters& w, const MemoryState& state, double days) {
    return fsrs6::retrievability(w, state.stability, days);
}
double recall_by(const fsrs7::Parameters& w, const MemoryState& state, double days) {
    return fsrs7::retrievability(w, {state.stability, state.fast, state.difficulty}, days);
}

MemoryState first_by(const fsrs6::Parameters& w, int grade) {
    const auto state = fsrs6::first_state(w, grade);
    return {state.stability, 0, state.difficulty};
}
MemoryState first_by(const fsrs7::Parameters& w, int grade) {
    const auto state = fsrs7::first_state(w, grade);
    return {state.stability, state.fast, state.difficulty};
}

MemoryState next_by(const fsrs6::Parameters& w, const MemoryState& before, int grade, int days) {
    const auto state = fsrs6::next_state(w, {before.stability, before.difficulty}, grade, days);
    return {state.stability, 0, state.difficulty};
}
MemoryState next_by(const fsrs7::Parameters& w, const MemoryState& before, int grade, int days) {
    const auto state =
        fsrs7::next_state(w, {before.stability, before.fast, before.difficulty}, grade, days == 0 ? repeat_days : days);
    return {state.stability, state.fast, state.difficulty};
}

// A success, or a failure with its repeats, leaves the fast trace about e^3 times the slow one, give or take a half
// of the logarithm.
constexpr double fast_by_slow = 20;

double typical_fast(const fsrs6::Parameters&, double) { return 0; }
double typical_fast(const fsrs7::Parameters&, double stability) {
    return std::min(fast_by_slow * stability, fsrs7::max_stability);
}

MemoryState as_typical_by(const fsrs6::Parameters&, const MemoryState& state) { return state; }

// One step of Newton along ln S, on recall.
MemoryState as_typical_by(const fsrs7::Parameters& w, const MemoryState& state) {
    constexpr double near_enough = 2;  // times
    constexpr double days = 7;         // as far as most plans look
    constexpr double step = 0.1;
    const double ratio = state.fast / typical_fast(w, state.stability);
    if (ratio < near_enough && ratio > 1 / near_enough) return state;
    const auto recall_at = [&](double stability) {
        return recall_by(w, {stability, typical_fast(w, stability), state.difficulty}, days);
    };
    const double here = recall_at(state.stability);
    const double slope = (recall_at(state.stability * std::exp(step)) - here) / step;
    const double shift = slope > 1e-6 ? std::clamp((recall_by(w, state, days) - here) / slope, -1.0, 1.0) : 0;
    const double stability = state.stability * std::exp(shift);
    return {stability, typical_fast(w, stability), state.difficulty};
}

}  // namespace

double Belief::recall(const MemoryState& state, double days) const {
    return std::visit([&](const auto& w) { return recall_by(w, state, days); }, parameters);
}

MemoryState Belief::first(int grade) const {
    return std::visit([&](const auto& w) { return first_by(w, grade); }, parameters);
}

MemoryState Belief::next(const MemoryState& before, int grade, int days) const {
    return std::visit([&](const auto& w) { return next_by(w, before, grade, days); }, parameters);
}

MemoryState Belief::typical(double stability, double difficulty) const {
    return std::visit(
        [&](const auto& w) {
            return MemoryState{stability, typical_fast(w, stability), difficulty};
        },
        parameters);
}

MemoryState Belief::as_typical(const MemoryState& state) const {
    return std::visit([&](const auto& w) { return as_typical_by(w, state); }, parameters);
}

}  // namespace estelik
