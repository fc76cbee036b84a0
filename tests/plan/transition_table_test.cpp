#include "plan/transition_table.h"

#include "support/catch.h"
#include "support/small_plans.h"

#include <algorithm>

using namespace estelik;

namespace {

float sum_of(const TransitionRow& row) {
    float sum = 0;
    for (const auto& outcome : row.weight)
        for (const float weight : outcome) sum += weight;
    return sum;
}

}  // namespace

TEST_CASE("Every row of the table adds up to one question") {
    for (const auto& belief : {Belief{fsrs6::default_parameters}, Belief{fsrs7::default_parameters}}) {
        const auto table = testing::small_table(30, belief);
        CHECK(table.rows.size() == table.grid.points() * table.gaps.size());
        CHECK(std::ranges::all_of(table.rows, [](const TransitionRow& row) { return std::abs(sum_of(row) - 1) < 1e-5F; }));
        CHECK(sum_of(table.first) == Approx(1));
    }
}

TEST_CASE("Gaps are every day at first and then ever wider, or every day") {
    CHECK(planned_gaps(0, Gaps::some).empty());
    CHECK(planned_gaps(8, Gaps::some) == std::vector{1, 2, 3, 4, 5, 6, 7, 8});
    const auto gaps = planned_gaps(89, Gaps::some);
    CHECK(gaps.size() == 25);
    CHECK(gaps.back() == 78);
    CHECK(planned_gaps(89, Gaps::all).size() == 89);
}

TEST_CASE("Recall after a turn falls with the days, and the longer a gap the likelier its turn fails and costs more") {
    const auto table = testing::small_table(20);
    for (std::size_t point = 0; point < table.grid.points(); ++point) {
        CHECK(table.recall(point, 1) >= table.recall(point, 20));
        CHECK(table.row(point, 0).seconds <= table.row(point, table.gaps.size() - 1).seconds);
    }
}
