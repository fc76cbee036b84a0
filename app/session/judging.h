// How an answer is judged in this course: the same in study, in a test, and when a test is opened again.
#pragma once

#include "bank/bank.h"
#include "grade/verdict.h"
#include "journal/progress.h"
#include "question/answer.h"

#include <memory>

namespace estelik {

// A question of the course made ready when its first answer comes, for all that follow. The keys of the
// course's other questions count: a slip that spells one of them is not forgiven. Copies share what is ready.
class CourseJudge {
public:
    // gap and answer: as for Judge (grade/judge.h). The question is one of the bank's. Made ready anew for
    // another question, or when the learner prefers other rules.
    Verdict operator()(const BankPtr& bank, const Question& question, int gap, const Answer& answer, const Preferences& preferences);

private:
    struct Ready;
    std::shared_ptr<const Ready> ready_;
};

}  // namespace estelik
