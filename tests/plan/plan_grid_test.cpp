#include "plan/plan_grid.h"

#include "support/catch.h"

#include <cmath>
#include <rapidcheck.h>

using namespace estelik;

namespace {

// The state that the corners and their weights stand for, its stability as a logarithm.
std::pair<double, double> meant(const PlanGrid& grid, const GridCorners& corners) {
    const std::size_t points[] = {corners.base, corners.base + 1U, corners.base + grid.row(), corners.base + grid.row() + 1};
    double log_stability = 0, difficulty = 0;
    for (std::size_t i = 0; i < 4; ++i) {
        const auto weight = static_cast<double>(corners.weight[i]);
        log_stability += weight * std::log(grid.stability(points[i]));
        difficulty += weight * grid.difficulty(points[i]);
    }
    return {log_stability, difficulty};
}

}  // namespace

TEST_CASE("A state lies where the weights of its corners put it") {
    const PlanGrid grid(40, 7);
    CHECK(rc::check("within the grid", [&] {
        const double log_stability = *rc::gen::inRange(-390, 800) / 100.0;
        const double difficulty = 1 + *rc::gen::inRange(0, 900) / 100.0;
        const auto corners = grid.around(std::exp(log_stability), difficulty);
        const auto [log_meant, difficulty_meant] = meant(grid, corners);
        RC_ASSERT(std::abs(log_meant - log_stability) < 1e-5);
        RC_ASSERT(std::abs(difficulty_meant - difficulty) < 1e-5);
    }));
}

TEST_CASE("A state beyond the edge counts as the edge") {
    const PlanGrid grid(10, 3);
    const auto [log_least, lowest] = meant(grid, grid.around(1e-4, 0));
    CHECK(log_least == Approx(std::log(PlanGrid::least_stability)));
    CHECK(lowest == Approx(1));
    const auto [log_most, highest] = meant(grid, grid.around(1e6, 11));
    CHECK(log_most == Approx(std::log(PlanGrid::most_stability)));
    CHECK(highest == Approx(10));
}
