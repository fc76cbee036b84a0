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
    const auto state = fsrs7::next_state(w, {before.stability, before.fast, before.difficulty}, grade, days == 0 ? repeat_days : days);
    return {state.stability, state.fast, state.difficulty};
}

// One success lifts the fast trace from 0.8 S to some thirty times S, where the later ones keep it.
double typical_fast(const fsrs6::Parameters&, double) { return 0; }
double typical_fast(const fsrs7::Parameters&, double stability) { return std::min(30 * stability, fsrs7::max_stability); }

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
    return std::visit([&](const auto& w) { return MemoryState{stability, typical_fast(w, stability), difficulty}; }, parameters);
}

}  // namespace estelik
