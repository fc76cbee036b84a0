#include "plan/transition_table.h"

#include <cassert>

namespace estelik {

TransitionRow on_grid(const PlanGrid& grid, const Belief& belief, const Turn& turn) {
    TransitionRow row;
    row.seconds = static_cast<float>(turn.seconds);
    for (std::size_t i = 0; i < turn_outcomes; ++i) {
        const double probability = turn.outcomes[i].probability;
        const auto state = belief.as_typical(turn.outcomes[i].state);
        const auto corners = grid.around(state.stability, state.difficulty);
        row.base[i] = corners.base;
        for (std::size_t k = 0; k < 4; ++k) row.weight[i][k] = static_cast<float>(probability) * corners.weight[k];
    }
    return row;
}

std::vector<int> planned_gaps(int longest, Gaps gaps) {
    constexpr int dense = 8;
    constexpr int steps_a_doubling = 6;
    std::vector<int> days;
    for (int gap = 1; gap <= longest; gap += gaps == Gaps::all || gap < dense ? 1 : gap / steps_a_doubling)
        days.push_back(gap);
    return days;
}

TransitionTable::TransitionTable(const Belief& belief, const Answering& answering, const PlanGrid& plan_grid, int study_days,
                                 Gaps gaps_planned)
    : grid(plan_grid),
      which(gaps_planned),
      days(study_days),
      gaps(planned_gaps(study_days - 1, gaps_planned)),
      first(on_grid(plan_grid, belief, first_turn(belief, answering))) {
    assert(study_days >= 1);
    rows.reserve(grid.points() * gaps.size());
    recalls.reserve(grid.points() * static_cast<std::size_t>(days));
    for (std::size_t point = 0; point < grid.points(); ++point) {
        const auto state = belief.typical(grid.stability(point), grid.difficulty(point));
        for (const int gap : gaps) rows.push_back(on_grid(grid, belief, turn_after(belief, answering, state, gap)));
        for (int after = 1; after <= days; ++after) recalls.push_back(static_cast<float>(belief.recall(state, after)));
    }
}

}  // namespace estelik
