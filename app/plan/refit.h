// What a course's few answers can say of the learner: four numbers of the model, each with a prior as wide as
// people differ, fitted to the course's own log. Fewer answers move them less; a wrong forgetting curve is
// answered for, as far as four numbers can.
#pragma once

#include "memory/review_log.h"
#include "plan/belief.h"

namespace estelik {

// The belief's parameters with the first stabilities, the growth by a success, the stability left by a failure
// and the decay moved. `start` is the belief to be moved, the same each time: the log is all answers again.
Belief refit_belief(const Belief& start, const ReviewLog& log);

}  // namespace estelik
