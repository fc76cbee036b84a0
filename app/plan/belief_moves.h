// The four numbers in which learners differ most, for any model: all first stabilities, the growth by a success,
// the stability left by a failure, the decay of recall. A move is a shift of the parameters along one of them.
#pragma once

#include "plan/belief.h"

#include <array>
#include <cstddef>
#include <vector>

namespace estelik {

inline constexpr std::size_t belief_moves = 4;
using BeliefMoves = std::array<double, belief_moves>;

// How far learners are spread along each: the standard deviations of the prior.
inline constexpr BeliefMoves people_differ_by = {0.3, 0.4, 0.3, 0.5};

// As far as a refit lets them go. The decay farther than people differ: it also answers for a forgetting curve of
// another shape than the model's, where a narrow prior costs most (0.5 to 0.7 points by simulation).
inline constexpr BeliefMoves refit_prior = {0.3, 0.4, 0.3, 0.8};

// What is not known of a learner, as moves of one standard deviation in directions that have nothing to do with
// one another. A refit makes them smaller.
struct BeliefDoubt {
    std::array<BeliefMoves, belief_moves> directions = {{{people_differ_by[0], 0, 0, 0},
                                                         {0, people_differ_by[1], 0, 0},
                                                         {0, 0, people_differ_by[2], 0},
                                                         {0, 0, 0, people_differ_by[3]}}};
};

// Kept within the model's bounds.
Belief moved(const Belief& start, const BeliefMoves& by);

// Of each parameter by each move, at the belief; zero for the others. Row by row, one a parameter.
std::vector<BeliefMoves> slopes_of_moves(const Belief& at);

}  // namespace estelik
