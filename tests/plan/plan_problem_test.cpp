#include "plan/plan_problem.h"

#include "support/catch.h"
#include "support/small_plans.h"

#include <cmath>
#include <numeric>

using namespace estelik;

namespace {

constexpr int days = 8;

PlanProblemInput half_seen() {
    auto input = testing::small_problem(20, days, 3);
    for (int i = 0; i < 20; ++i)
        input.questions.push_back({.kind = 0, .state = MemoryState{0.5 + i, 0, 1.0 + i % 9}, .days_ago = i % 4});
    return input;
}

}  // namespace

TEST_CASE("The slope of the dual is what the seconds are short of the load") {
    const auto table = testing::small_table(days);
    PlanProblem problem(table, half_seen());
    std::vector<float> prices(days, 0.004F);
    constexpr float softness = 0.002F;
    problem.dual(prices, softness);
    problem.flow();
    for (const std::size_t day : {std::size_t{0}, std::size_t{3}, std::size_t{7}}) {
        const double slope = static_cast<double>(problem.seconds()[day] - problem.load().seconds[day]);
        constexpr float step = 1e-4F;
        auto shifted = prices;
        shifted[day] += step;
        PlanProblem other(table, half_seen());
        const double above = other.dual(shifted, softness);
        shifted[day] -= 2 * step;
        const double below = other.dual(shifted, softness);
        INFO("day " << day);
        CHECK((above - below) / static_cast<double>(2 * step) == Approx(slope).epsilon(0.05).margin(2));
    }
}

TEST_CASE("The dual at any prices exceeds what the load earns, and the flow earns what the dual says it does") {
    const auto table = testing::small_table(days);
    PlanProblem problem(table, half_seen());
    const std::vector<float> prices(days, 0.004F);
    const double dual = problem.dual(prices, 1e-6F);
    problem.flow();
    double slack = 0;
    for (std::size_t day = 0; day < prices.size(); ++day)
        slack += static_cast<double>(prices[day] * (problem.seconds()[day] - problem.load().seconds[day]));
    const auto& worth = problem.load().worth;
    CHECK(std::accumulate(worth.begin(), worth.end(), 0.0) + slack == Approx(dual).epsilon(1e-4));
}

TEST_CASE("A question that had its turn today has none to gain from") {
    const auto table = testing::small_table(days);
    auto input = testing::small_problem(0, days, 3);
    input.questions = {{.kind = 0, .state = MemoryState{2, 0, 5}, .days_ago = 0},
                       {.kind = 0, .state = MemoryState{2, 0, 5}, .days_ago = 3}};
    PlanProblem problem(table, input);
    problem.dual(std::vector<float>(days, 0.001F), 1e-5F);
    CHECK_FALSE(problem.gain_today(0));
    CHECK(problem.gain_today(1));
    CHECK(problem.missing(1) > problem.missing(0));
}

TEST_CASE("On the last day a turn is worth what it adds to recall on the exam's morning") {
    const auto table = testing::small_table(1);
    auto input = testing::small_problem(1, 1, 3);
    input.questions.push_back({.kind = 0, .state = MemoryState{1, 0, 5}, .days_ago = 5});
    PlanProblem problem(table, input);
    problem.dual(std::vector<float>{0.001F}, 1e-6F);
    const Belief belief;
    const auto turn = turn_after(belief, {}, {1, 0, 5}, 5);
    double after = 0;
    for (const auto& outcome : turn.outcomes) after += outcome.probability * belief.recall(outcome.state, 1);
    CHECK(*problem.gain_today(1) == Approx((after - belief.recall({1, 0, 5}, 6)) / turn.seconds).epsilon(0.02));
    CHECK(*problem.gain_today(0) > 0);
}

TEST_CASE("Closed days have no load") {
    const auto table = testing::small_table(days);
    auto input = half_seen();
    input.seconds[2] = input.seconds[0] = 0;
    PlanProblem problem(table, input);
    problem.dual(std::vector<float>(days, 0.002F), 0.001F);
    problem.flow();
    CHECK(problem.load().seconds[0] == Approx(0).margin(1e-6));
    CHECK(problem.load().seconds[2] == Approx(0).margin(1e-6));
    CHECK(problem.load().seconds[3] > 1);
}
