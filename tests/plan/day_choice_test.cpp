#include "plan/day_choice.h"

#include "support/catch.h"
#include "support/small_plans.h"

#include <algorithm>

using namespace estelik;

TEST_CASE("The day's questions come by gain a second, then by what would be missed most") {
    const auto table = testing::small_table(6);
    auto input = testing::small_problem(5, 6, 2);
    for (int i = 0; i < 12; ++i)
        input.questions.push_back({.kind = 0, .state = MemoryState{0.3 * (i + 1) * (i + 1), 0, 5}, .days_ago = 2});
    PlanProblem problem(table, input);
    problem.dual(std::vector<float>(6, 0.003F), 1e-5F);
    const auto order = choose_for_today(problem, 120);
    REQUIRE(order.size() == 17);
    const auto second = std::ranges::find_if(order, [](const AskToday& ask) { return !ask.planned; });
    CHECK(std::all_of(second, order.end(), [](const AskToday& ask) { return !ask.planned; }));
    for (auto ask = order.begin(); ask != order.end() && ask + 1 != order.end(); ++ask) {
        if (ask->planned && (ask + 1)->planned)
            CHECK(*problem.gain_today(ask->question) >= *problem.gain_today((ask + 1)->question));
        if (!ask->planned) CHECK(problem.missing(ask->question) >= problem.missing((ask + 1)->question));
    }
}

TEST_CASE("What fits is what is begun before the time is up") {
    const auto table = testing::small_table(3);
    PlanProblem problem(table, testing::small_problem(10, 3, 1));
    problem.dual(std::vector<float>(3, 0.01F), 1e-5F);
    const auto order = choose_for_today(problem, 60);
    CHECK(std::ranges::count_if(order, &AskToday::fits) == 3);  // 23.5 seconds each
}
