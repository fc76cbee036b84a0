// A memory in the simulation: of a learner as it truly is, or as a policy believes it to be. Written on the
// formulas of app/memory alone, so that an error of the planner's own arithmetic would show.
#pragma once

#include "memory/fsrs6.h"
#include "memory/fsrs7.h"

namespace estelik::bench {

enum class Shape { power, exponential, seven };  // FSRS-6; FSRS-6 with R = 0.9^(t/S); FSRS-7

struct TrueState {
    double stability = 0;
    double fast = 0;
    double difficulty = 0;
};

struct TrueMemory {
    Shape shape = Shape::power;
    fsrs6::Parameters six = fsrs6::default_parameters;
    fsrs7::Parameters seven = fsrs7::default_parameters;

    double recall(const TrueState& state, int days) const;
    TrueState first(int grade) const;
    TrueState next(const TrueState& before, int grade, int days) const;  // 0: minutes later
};

}  // namespace estelik::bench
