// The expected score on the exam's morning, and how far from it one may end up.
#pragma once

#include "plan/exam_plan.h"
#include "plan/plan_problem.h"

#include <span>

namespace estelik {

// Fills the plan's score and those of its exams. `problem` has had its last pass with `prices`.
void add_forecasts(const PlanProblem& problem, const PlanProblemInput& setup, const PlanInput& input,
                   std::span<const float> prices, ExamPlan& plan);

}  // namespace estelik
