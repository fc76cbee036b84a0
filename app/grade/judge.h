// The judge: an answer against its key -> a verdict with its reason. Pure; the same everywhere.
#pragma once

#include "grade/typed_judge.h"
#include "grade/verdict.h"
#include "question/answer.h"
#include "question/question.h"

#include <memory>
#include <span>
#include <string>
#include <vector>

namespace estelik {

class Echo;

struct JudgeRules {
    bool forgive_spelling = true;
    // Keys of other questions: a slip of the pen that spells one of them is not forgiven.
    std::span<const std::string> other_keys = {};
};

// A question made ready: its keys are cut into words once, for any number of answers and threads.
// The question and the other keys must outlive it.
class Judge {
public:
    explicit Judge(const Question& question, const JudgeRules& rules = {});
    Judge(Judge&&) noexcept;
    Judge& operator=(Judge&&) noexcept;
    ~Judge();

    // gap: from 1 for a cloze, else 0. The answer must fit the question.
    // A card gives no verdict of its own: outcome right, suggested Good, the learner decides.
    Verdict operator()(int gap, const Answer& answer) const;

private:
    Verdict judge_typed(int gap, const std::string& text) const;

    const Question* question_;
    std::unique_ptr<const Echo> echo_;                    // of a question that is answered by typing
    std::vector<std::unique_ptr<const TypedJudge>> keys_;  // one a gap; one of a typed question; else none
};

// For one answer.
Verdict judge(const Question& question, int gap, const Answer& answer, const JudgeRules& rules = {});

}  // namespace estelik
