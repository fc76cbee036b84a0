// A fact as the key of a question: a date with its grain, a number with its unit and the tolerance that
// its hedge asks for, or words with the other names that are right too.
#pragma once

#include "derive/ground.h"
#include "question/question.h"

namespace estelik {

Gap key_of(const Ground& ground, const Fact& fact);

}  // namespace estelik
