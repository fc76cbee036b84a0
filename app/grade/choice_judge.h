// Chosen options and true or false.
// Several right options: score = (right chosen - wrong chosen) / right ones, not below 0;
// nearly from a half on. A wrong choice is answered with its own feedback where the file has it.
#pragma once

#include "grade/verdict.h"
#include "question/answer.h"
#include "question/question.h"

namespace estelik {

Verdict judge_choice(const OneChoice& key, const Chosen& chosen);
Verdict judge_choices(const ManyChoice& key, const Chosen& chosen);
Verdict judge_true_false(const TrueFalse& key, const Said& said);

}  // namespace estelik
