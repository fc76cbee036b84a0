#include "plan/turn.h"

#include "support/catch.h"

using namespace estelik;

namespace {

double sum_of_probabilities(const Turn& turn) {
    double sum = 0;
    for (const auto& outcome : turn.outcomes) sum += outcome.probability;
    return sum;
}

}  // namespace

TEST_CASE("What can come of a turn has probabilities that add up to one") {
    for (const auto& belief : {Belief{fsrs6::default_parameters}, Belief{fsrs7::default_parameters}}) {
        CHECK(sum_of_probabilities(first_turn(belief, {})) == Approx(1));
        for (const int days : {1, 3, 40})
            CHECK(sum_of_probabilities(turn_after(belief, {}, belief.first(3), days)) == Approx(1));
    }
}

TEST_CASE("A turn that will surely be failed costs the failure and the repeats") {
    const Belief belief;
    const auto turn = turn_after(belief, {}, {1e-3, 0, 5}, 10'000);
    CHECK(turn.outcomes[3].probability > 0.6);
    const double failed = turn.outcomes[3].probability + turn.outcomes[4].probability;
    CHECK(turn.seconds == Approx((1 - failed) * 9 + failed * (16 + 12 + 0.15 * 16)));
}

TEST_CASE("A first turn takes the first answer's seconds and the repeats of those that failed") {
    CHECK(first_turn(Belief{}, {}).seconds == Approx(20 + 0.24 * (12 + 0.15 * 16)));
}

TEST_CASE("Failing the first repeat leaves less than passing it") {
    const auto turn = turn_after(Belief{}, {}, {10, 0, 5}, 10);
    CHECK(turn.outcomes[4].state.stability < turn.outcomes[3].state.stability);
    CHECK(turn.outcomes[3].state.stability < turn.outcomes[0].state.stability);
}
