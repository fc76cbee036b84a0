#include "plan/prices.h"

#include "support/catch.h"
#include "support/small_plans.h"

#include <cmath>
#include <numeric>

using namespace estelik;

TEST_CASE("At the prices found every day's seconds are wanted, and no more") {
    const auto table = testing::small_table(14);
    PlanProblem problem(table, testing::small_problem(100, 14, 5));
    find_prices(problem, rising_prices(problem), first_search);
    for (std::size_t day = 0; day < 14; ++day) CHECK(problem.load().seconds[day] == Approx(300).epsilon(0.1));
}

TEST_CASE("No prices near those found have a lower dual") {
    const auto table = testing::small_table(10);
    PlanProblem problem(table, testing::small_problem(100, 10, 6));
    const auto prices = find_prices(problem, rising_prices(problem), first_search);
    const double least = problem.dual(prices, 0.0005F);
    for (const std::size_t day : {std::size_t{0}, std::size_t{5}, std::size_t{9}}) {
        for (const float factor : {0.9F, 1.1F}) {
            auto other = prices;
            other[day] *= factor;
            CHECK(problem.dual(other, 0.0005F) > least - 1e-3);
        }
    }
}

TEST_CASE("A search that is stopped returns at once with what it has") {
    const auto table = testing::small_table(10);
    PlanProblem problem(table, testing::small_problem(50, 10, 6));
    int heard = 0;
    const auto start = rising_prices(problem);
    const auto prices = find_prices(problem, start, first_search, [&](double) { return ++heard < 4; });
    CHECK(heard == 4);
    CHECK(prices != start);
}

TEST_CASE("Seconds that nothing needs are all but free") {
    const auto table = testing::small_table(10);
    PlanProblem problem(table, testing::small_problem(5, 10, 60));
    for (const float price : find_prices(problem, rising_prices(problem), first_search)) CHECK(price < 1e-3F);
}
