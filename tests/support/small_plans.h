// Courses small enough to be planned many times in a test.
#pragma once

#include "plan/exam_plan.h"
#include "plan/plan_problem.h"

#include <cstddef>
#include <vector>

namespace estelik::testing {

inline constexpr Day plan_today{20'000};

// Unseen questions, one exam, the same minutes each day.
inline PlanInput unseen_course(std::size_t questions, int days, double minutes) {
    PlanInput input{.today = plan_today, .questions = std::vector<PlanQuestion>(questions), .minutes = {minutes}};
    input.exams.push_back({.day = plan_today + days});
    input.doubt = {.directions = {}};
    return input;
}

inline PlanQuestion seen(double stability, int days_ago, double difficulty = 5) {
    return {.state = MemoryState{stability, 0, difficulty}, .last_day = plan_today + -days_ago};
}

inline PlanProblemInput small_problem(std::size_t unseen, int days, double minutes) {
    PlanProblemInput input{.kinds = {Stakes{{{days, 1}}, 0}},
                           .questions = std::vector<OpenQuestion>(unseen),
                           .seconds = std::vector(static_cast<std::size_t>(days), minutes * 60)};
    return input;
}

inline TransitionTable small_table(int days, const Belief& belief = {}) {
    return {belief, Answering{}, PlanGrid(24, 5), days};
}

inline double score_of(const PlanInput& input) { return make_exam_plan(input)->score.score; }

}  // namespace estelik::testing
