#include "plan/exam_plan.h"

#include "plan/day_choice.h"
#include "plan/forecast.h"
#include "plan/plan_problem.h"
#include "plan/plan_setup.h"
#include "plan/prices.h"

#include <algorithm>
#include <cmath>

namespace estelik {
namespace {

// Yesterday's prices from today on.
std::vector<float> prices_of(const ExamPlan& before, Day today, std::size_t days) {
    std::vector<float> prices(days);
    for (std::size_t day = 0; day < days; ++day) {
        const int at =
            std::clamp(today + static_cast<int>(day) - before.first_day, 0, static_cast<int>(before.prices.size()) - 1);
        prices[day] = static_cast<float>(before.prices[static_cast<std::size_t>(at)]);
    }
    return prices;
}

// Whether the prices attract about as many seconds as there are; or fewer, at prices that make no difference.
bool settled(const PlanProblem& problem, std::span<const float> prices) {
    constexpr double no_difference = 5e-4;  // of the score
    double given = 0, wanted = 0, unused_worth = 0;
    for (std::size_t day = 0; day < prices.size(); ++day) {
        const auto seconds = static_cast<double>(problem.seconds()[day]);
        const auto load = static_cast<double>(problem.load().seconds[day]);
        given += seconds;
        wanted += load;
        unused_worth += static_cast<double>(prices[day]) * std::max(seconds - load, 0.0);
    }
    if (std::abs(wanted - given) <= 0.1 * given) return true;
    return wanted < given && unused_worth < no_difference * static_cast<double>(problem.questions());
}

// Over many days most of the way is gone on a grid of a quarter of the points.
constexpr int many_days = 45;

std::vector<float> first_prices(PlanProblem& problem, const PlanProblemInput& setup,
                                const std::function<bool(double)>& go_on) {
    if (problem.days() <= many_days) return find_prices(problem, rising_prices(problem), first_search, go_on);
    const TransitionTable table(setup.belief, setup.answering, PlanGrid(20, 4), problem.days());
    PlanProblem coarse(table, setup);
    auto prices = find_prices(coarse, rising_prices(coarse), first_search, [&](double share) { return go_on(share / 2); });
    return find_prices(problem, std::move(prices), finer_search, [&](double share) { return go_on((1 + share) / 2); });
}

std::vector<float> search(PlanProblem& problem, const PlanProblemInput& setup, Day today, const ExamPlan* before,
                          const std::function<bool(double)>& go_on) {
    if (!before || before->prices.empty()) return first_prices(problem, setup, go_on);
    auto prices = find_prices(problem, prices_of(*before, today, setup.seconds.size()), next_search, go_on);
    return settled(problem, prices) ? prices : first_prices(problem, setup, go_on);
}

std::vector<PlannedDay> days_of(const PlanProblem& problem, Day today) {
    std::vector<PlannedDay> days;
    const auto& load = problem.load();
    for (std::size_t day = 0; day < static_cast<std::size_t>(problem.days()); ++day)
        days.push_back({today + static_cast<int>(day), static_cast<double>(problem.seconds()[day]) / 60,
                        static_cast<double>(load.seconds[day]) / 60, static_cast<double>(load.introduced[day]),
                        static_cast<double>(load.reviews[day])});
    return days;
}

}  // namespace

std::optional<ExamPlan> make_exam_plan(const PlanInput& input, const ExamPlan* before, const LongWork& work) {
    ExamPlan plan{.days = {}, .exams = {}, .score = {}, .today = {}, .prices = {}, .first_day = input.today};
    const auto problem_input = plan_setup(input);
    if (problem_input.seconds.empty()) return plan;
    bool stopped = false;
    const auto go_on = [&](double share) {
        stopped = stopped || !work.progress(share);
        return !stopped;
    };
    const TransitionTable table(input.belief, input.answering, PlanGrid(plan_stabilities, plan_difficulties),
                                static_cast<int>(problem_input.seconds.size()));
    PlanProblem problem(table, problem_input);
    const auto prices = search(problem, problem_input, input.today, before, go_on);
    if (stopped) return std::nullopt;
    plan.prices.assign(prices.begin(), prices.end());
    plan.days = days_of(problem, input.today);
    plan.today = choose_for_today(problem, problem_input.seconds.front());
    add_forecasts(problem, problem_input, input, prices, plan);
    return plan;
}

}  // namespace estelik
