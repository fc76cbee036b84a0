#include "bench/exam/true_memory.h"

#include <algorithm>
#include <cmath>

namespace estelik::bench {
namespace {

constexpr double minutes_later = 10.0 / 1440;

TrueState next_of_six(const TrueMemory& memory, const TrueState& before, int grade, int days) {
    const fsrs6::State state{before.stability, before.difficulty};
    const double difficulty = fsrs6::next_difficulty(memory.six, before.difficulty, grade);
    if (days == 0) return {fsrs6::stability_same_day(memory.six, before.stability, grade), 0, difficulty};
    const double recall = memory.recall(before, days);
    const double stability = grade == 1 ? fsrs6::stability_after_failure(memory.six, state, recall)
                                        : fsrs6::stability_after_success(memory.six, state, recall, grade);
    return {stability, 0, difficulty};
}

}  // namespace

double TrueMemory::recall(const TrueState& state, int days) const {
    switch (shape) {
        case Shape::power: return fsrs6::retrievability(six, state.stability, days);
        case Shape::exponential: return std::pow(0.9, days / state.stability);
        case Shape::seven: break;
    }
    return fsrs7::retrievability(seven, {state.stability, state.fast, state.difficulty}, days);
}

TrueState TrueMemory::first(int grade) const {
    if (shape == Shape::seven) {
        const auto state = fsrs7::first_state(seven, grade);
        return {state.stability, state.fast, state.difficulty};
    }
    const auto state = fsrs6::first_state(six, grade);
    return {state.stability, 0, state.difficulty};
}

TrueState TrueMemory::next(const TrueState& before, int grade, int days) const {
    if (shape != Shape::seven) return next_of_six(*this, before, grade, days);
    const auto state = fsrs7::next_state(seven, {before.stability, before.fast, before.difficulty}, grade,
                                         days == 0 ? minutes_later : days);
    return {state.stability, state.fast, state.difficulty};
}

}  // namespace estelik::bench
