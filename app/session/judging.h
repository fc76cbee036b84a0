// How an answer is judged in this course: the same in study, in a test, and when a test is opened again.
#pragma once

#include "bank/bank.h"
#include "grade/verdict.h"
#include "journal/progress.h"
#include "question/answer.h"

namespace estelik {

// The keys of the course's other questions count: a slip that spells one of them is not forgiven.
Verdict judge_in_course(const Bank& bank, const Question& question, int gap, const Answer& answer, const Preferences& preferences);

}  // namespace estelik
