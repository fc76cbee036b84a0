// What a turn makes of every state of the grid after every gap, made once for a belief: the planner's passes are
// nothing but sums over these rows.
#pragma once

#include "plan/plan_grid.h"
#include "plan/turn.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace estelik {

// A turn on the grid: where its outcomes lie, each corner with the outcome's probability times its own weight.
struct TransitionRow {
    float seconds = 0;
    std::array<std::uint16_t, turn_outcomes> base = {};
    std::array<std::array<float, 4>, turn_outcomes> weight = {};  // all twenty add up to 1
};

TransitionRow on_grid(const PlanGrid& grid, const Belief& belief, const Turn& turn);

// Days from one turn to the next that a plan weighs: each of the first eight, then ever larger steps, or each.
enum class Gaps { some, all };
std::vector<int> planned_gaps(int longest, Gaps gaps);

struct TransitionTable {
    TransitionTable(const Belief& belief, const Answering& answering, const PlanGrid& grid, int days,
                    Gaps gaps = Gaps::some);

    const TransitionRow& row(std::size_t point, std::size_t gap) const { return rows[point * this->gaps.size() + gap]; }
    float recall(std::size_t point, int after) const {
        return recalls[point * static_cast<std::size_t>(days) + static_cast<std::size_t>(after - 1)];
    }

    PlanGrid grid;
    Gaps which;
    int days;  // the study days, 1 or more: no gap is longer than days - 1
    std::vector<int> gaps;
    std::vector<TransitionRow> rows;  // by point and gap
    std::vector<float> recalls;       // by point and days since the turn, 1..days
    TransitionRow first;              // a question's first turn
};

}  // namespace estelik
