#include "plan/plan_setup.h"

#include "plan/plan_kinds.h"

#include <algorithm>
#include <cassert>

namespace estelik {

PlanProblemInput plan_setup(const PlanInput& input) {
    PlanProblemInput problem{
        .belief = input.belief, .answering = input.answering, .kinds = {}, .questions = {}, .seconds = {}};
    int days = 0;
    for (const auto& exam : input.exams) days = std::max(days, exam.day - input.today);
    if (input.questions.empty() || days == 0) return problem;
    auto kinds = plan_kinds(input);
    for (std::size_t q = 0; q < input.questions.size(); ++q) {
        const auto& question = input.questions[q];
        const int days_ago = question.state ? input.today - question.last_day : 1;
        problem.questions.push_back({kinds.of_question[q], question.state, std::max(days_ago, 0)});
    }
    problem.kinds = std::move(kinds.kinds);
    for (int day = 0; day < days; ++day) {
        const auto at = std::min(static_cast<std::size_t>(day), input.minutes.size() - 1);
        problem.seconds.push_back(input.minutes.empty() ? 0 : std::max(input.minutes[at], 0.0) * 60);
    }
    return problem;
}

}  // namespace estelik
