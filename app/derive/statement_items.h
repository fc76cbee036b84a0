// Questions from statements: what somebody fears or claims, why something is so and what for, what brought it
// about, what a thing is, what somebody did. The holder of a view stays in the question. Longer answers are
// backs of cards, which the learner grades; short ones are typed.
#pragma once

#include "derive/draft.h"
#include "derive/ground.h"

#include <vector>

namespace estelik {

std::vector<Draft> statement_items(const Ground& ground);  // in the order of the text, ids not yet given

}  // namespace estelik
