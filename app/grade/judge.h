// The judge: an answer against its key -> a verdict with its reason. Pure; the same everywhere.
#pragma once

#include "grade/verdict.h"
#include "question/answer.h"
#include "question/question.h"

#include <span>
#include <string>

namespace estelik {

struct JudgeRules {
    bool forgive_spelling = true;
    // Keys of other questions: a slip of the pen that spells one of them is not forgiven.
    std::span<const std::string> other_keys = {};
};

// gap: from 1 for a cloze, else 0. The answer must fit the question.
// A card gives no verdict of its own: outcome right, suggested Good, the learner decides.
Verdict judge(const Question& question, int gap, const Answer& answer, const JudgeRules& rules = {});

}  // namespace estelik
