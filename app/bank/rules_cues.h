// Rules of what lets a guesser tell the key of a choice from the other options: a word of the question in it
// alone, grammar that only it fits, "only" and "never" on one side; and of distractors that are right too.
#pragma once

#include "bank/rule.h"

#include <span>

namespace estelik {

std::span<const QuestionRule> cue_rules();

}  // namespace estelik
