// From what a course asks for to the planner's problem: days counted from today, stakes by kind.
#pragma once

#include "plan/exam_plan.h"
#include "plan/plan_problem.h"

namespace estelik {

// The grid that values are kept on.
inline constexpr std::size_t plan_stabilities = 40;
inline constexpr std::size_t plan_difficulties = 7;

// No seconds: no exam after today, or no question.
PlanProblemInput plan_setup(const PlanInput& input);

}  // namespace estelik
