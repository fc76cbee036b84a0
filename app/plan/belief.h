// What the planner believes of a learner's memory: FSRS-6 or FSRS-7 with some parameters, behind one face.
// Days are learner's days between two turns; 0: again on the same day, some minutes later.
#pragma once

#include "memory/fsrs6.h"
#include "memory/fsrs7.h"

#include <variant>

namespace estelik {

// Of an item that has been answered. FSRS-6 has no fast trace and leaves it 0.
struct MemoryState {
    double stability = 0;
    double fast = 0;
    double difficulty = 0;

    bool operator==(const MemoryState&) const = default;
};

struct Belief {
    std::variant<fsrs6::Parameters, fsrs7::Parameters> parameters = fsrs6::default_parameters;

    double recall(const MemoryState& state, double days) const;  // 0..1
    MemoryState first(int grade) const;                          // 1 Again .. 4 Easy
    MemoryState next(const MemoryState& before, int grade, int days) const;

    // A plan keeps its values by stability and difficulty alone. For FSRS-7 a state's fast trace is taken to be
    // where turns lead it (20 S, but for the first turn's 0.8 S), and a state whose fast trace is elsewhere for the
    // one of equal recall some days on.
    MemoryState typical(double stability, double difficulty) const;
    MemoryState as_typical(const MemoryState& state) const;

    bool operator==(const Belief&) const = default;
};

}  // namespace estelik
