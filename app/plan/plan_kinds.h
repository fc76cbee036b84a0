// Questions of the same stakes are planned as one kind. Where weights and guesses are of more kinds than a plan
// can afford passes for, like ones are taken together.
#pragma once

#include "plan/exam_plan.h"
#include "plan/stakes.h"

#include <cstddef>
#include <vector>

namespace estelik {

struct PlanKinds {
    std::vector<Stakes> kinds;
    std::vector<std::size_t> of_question;  // by question of the input
};

inline constexpr std::size_t most_plan_kinds = 6;

// The input's exams after today, by day, at least one of them. Weights are such that the sum over all questions
// and exams of worth is the exams' score, by importance, times the number of questions.
PlanKinds plan_kinds(const PlanInput& input);

}  // namespace estelik
