// What to ask today, in order: first what is worth more today than ever after, by what it gains a second; then,
// for minutes that are left, what would be missed most at the exams if left alone.
#pragma once

#include "plan/exam_plan.h"
#include "plan/plan_problem.h"

#include <vector>

namespace estelik {

// After a pass of the problem with the day's prices. `seconds`: today's.
std::vector<AskToday> choose_for_today(const PlanProblem& problem, double seconds);

}  // namespace estelik
