// What a course's few answers can say of the learner: the four numbers of belief_moves.h, each with a prior as
// wide as people differ, fitted to the log. Few answers move them little; a forgetting curve of another shape is
// answered for as far as four numbers can.
#pragma once

#include "memory/review_log.h"
#include "plan/belief_moves.h"

namespace estelik {

struct Refit {
    Belief belief = {};      // its states are those of the log replayed with it
    BeliefMoves moved_by = {};
    BeliefDoubt doubt = {};  // what is left of it
    std::size_t counted = 0; // answers on a later day than the question's previous one: all that a refit hears
};

// `start` is the belief to be moved, the same each time, for the log is all answers again.
Refit refit_belief(const Belief& start, const ReviewLog& log);

// Each card's state after its last review in the log.
std::vector<MemoryState> replay_states(const Belief& belief, const ReviewLog& log);

}  // namespace estelik
