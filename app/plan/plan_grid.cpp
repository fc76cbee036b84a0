#include "plan/plan_grid.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>

namespace estelik {
namespace {

constexpr double least_difficulty = 1;
constexpr double most_difficulty = 10;

struct Place {
    std::size_t below = 0;
    double share_above = 0;
};

Place place(double steps, std::size_t points) {
    const double kept = std::clamp(steps, 0.0, static_cast<double>(points - 1));
    const std::size_t below = std::min(static_cast<std::size_t>(kept), points - 2);
    return {below, kept - static_cast<double>(below)};
}

}  // namespace

PlanGrid::PlanGrid(std::size_t stabilities, std::size_t difficulties)
    : stabilities_(stabilities),
      difficulties_(difficulties),
      log_least_(std::log(least_stability)),
      log_step_((std::log(most_stability) - log_least_) / static_cast<double>(stabilities - 1)),
      difficulty_step_((most_difficulty - least_difficulty) / static_cast<double>(difficulties - 1)) {
    assert(stabilities >= 2 && difficulties >= 2 && points() <= std::numeric_limits<std::uint16_t>::max());
}

double PlanGrid::stability(std::size_t point) const {
    return std::exp(log_least_ + log_step_ * static_cast<double>(point / difficulties_));
}

double PlanGrid::difficulty(std::size_t point) const {
    return least_difficulty + difficulty_step_ * static_cast<double>(point % difficulties_);
}

GridCorners PlanGrid::around(double stability, double difficulty) const {
    const auto s = place((std::log(stability) - log_least_) / log_step_, stabilities_);
    const auto d = place((difficulty - least_difficulty) / difficulty_step_, difficulties_);
    const double weights[] = {(1 - s.share_above) * (1 - d.share_above), (1 - s.share_above) * d.share_above,
                              s.share_above * (1 - d.share_above), s.share_above * d.share_above};
    GridCorners corners{.base = static_cast<std::uint16_t>(s.below * difficulties_ + d.below), .weight = {}};
    std::ranges::transform(weights, corners.weight.begin(), [](double weight) { return static_cast<float>(weight); });
    return corners;
}

}  // namespace estelik
