// The prices: of a second on each study day, such that what is worth its price fills each day. Found by
// minimising the dual of the plan (plan_problem.h) over the logarithms of the prices.
#pragma once

#include "plan/plan_problem.h"

#include <functional>
#include <vector>

namespace estelik {

struct PriceSearch {
    int passes = 150;
    float first_rate = 0.15F, last_rate = 0.002F;            // of a step in ln price
    float first_softness = 0.002F, last_softness = 0.0005F;  // of the maxima; never above three mean prices
};

// From nothing; from prices found on a coarser grid; from prices that were right yesterday.
inline constexpr PriceSearch first_search = {};
inline constexpr PriceSearch finer_search = {
    .passes = 40, .first_rate = 0.02F, .last_rate = 0.002F, .first_softness = 0.0005F};
inline constexpr PriceSearch next_search = {
    .passes = 20, .first_rate = 0.01F, .last_rate = 0.001F, .first_softness = 0.001F, .last_softness = 0.001F};

// Rising slowly towards the exam, at the level that attracts as many seconds as there are: a start.
std::vector<float> rising_prices(PlanProblem& problem);

// `go_on` hears of the share done; when it says no, the prices so far are returned. The problem's last pass is
// one with the prices returned.
std::vector<float> find_prices(PlanProblem& problem, std::vector<float> start, const PriceSearch& search,
                               const std::function<bool(double)>& go_on = {});

}  // namespace estelik
