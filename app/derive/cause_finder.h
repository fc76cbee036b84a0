// Finds why something is so and what for: "X because Y", "X, because of Y", "X due to Y" (cause, of the clause
// before it); "X in order to Y", "X to avoid Y", "To bolster X, Y" (purpose); "X led to Y", "X forced Y", "X
// compelled Y to" (effect: the subject brings it about).
#pragma once

#include "derive/prose.h"
#include "derive/statement.h"

#include <vector>

namespace estelik {

std::vector<Statement> find_causes(const Prose& prose);

}  // namespace estelik
