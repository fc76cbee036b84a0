#include "plan/belief_moves.h"

#include "support/catch.h"

#include <cmath>

using namespace estelik;

namespace {

std::vector<double> numbers(const Belief& belief) {
    return std::visit([](const auto& w) { return std::vector<double>(w.begin(), w.end()); }, belief.parameters);
}

}  // namespace

TEST_CASE("No move leaves a belief as it is, and the first move stretches all first stabilities alike") {
    for (const auto& start : {Belief{fsrs6::default_parameters}, Belief{fsrs7::default_parameters}}) {
        CHECK(moved(start, {}) == start);
        const auto longer = moved(start, {std::log(2.0), 0, 0, 0});
        for (int grade = 1; grade <= 4; ++grade)
            CHECK(longer.first(grade).stability == Approx(2 * start.first(grade).stability));
    }
}

TEST_CASE("The slopes of the moves are those of the parameters they move") {
    for (const auto& start : {Belief{fsrs6::default_parameters}, Belief{fsrs7::default_parameters}}) {
        const auto slopes = slopes_of_moves(start);
        for (std::size_t move = 0; move < belief_moves; ++move) {
            constexpr double step = 1e-5;
            BeliefMoves by{};
            by[move] = step;
            const auto above = numbers(moved(start, by));
            const auto at = numbers(start);
            for (std::size_t i = 0; i < at.size(); ++i)
                CHECK((above[i] - at[i]) / step == Approx(slopes[i][move]).margin(1e-3));
        }
    }
}

TEST_CASE("A move far out stays within what the model can bear") {
    const auto far = moved(Belief{fsrs7::default_parameters}, {9, 0, 0, 9});
    CHECK(numbers(far)[0] <= 100);
    CHECK(numbers(far)[24] <= 0.95);
}
