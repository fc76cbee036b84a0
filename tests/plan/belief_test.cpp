#include "plan/belief.h"

#include "support/catch.h"

#include <algorithm>
#include <cmath>

using namespace estelik;

TEST_CASE("A belief says of memory what its model says") {
    const Belief six{fsrs6::default_parameters};
    const auto first = six.first(3);
    CHECK(first.stability == fsrs6::first_state(fsrs6::default_parameters, 3).stability);
    CHECK(six.recall(first, 5) == fsrs6::retrievability(fsrs6::default_parameters, first.stability, 5));
    const auto next = six.next(first, 1, 5);
    CHECK(next.stability ==
          fsrs6::next_state(fsrs6::default_parameters, {first.stability, first.difficulty}, 1, 5).stability);

    const Belief seven{fsrs7::default_parameters};
    const auto both = seven.next(seven.first(4), 3, 12);
    const auto expected =
        fsrs7::next_state(fsrs7::default_parameters, fsrs7::first_state(fsrs7::default_parameters, 4), 3, 12.0);
    CHECK(both == MemoryState{expected.stability, expected.fast, expected.difficulty});
}

TEST_CASE("A repeat on the same day comes some minutes later: FSRS-7 sees them, FSRS-6 has a rule for the day") {
    const Belief seven{fsrs7::default_parameters};
    const auto failed = seven.first(1);
    CHECK(seven.recall(failed, 10.0 / 1440) > seven.recall(failed, 1));
    CHECK(seven.next(failed, 3, 0).stability < seven.next(failed, 3, 1).stability);
    const Belief six{fsrs6::default_parameters};
    CHECK(six.next(six.first(1), 3, 0).stability ==
          fsrs6::stability_same_day(fsrs6::default_parameters, six.first(1).stability, 3));
}

TEST_CASE("With two traces a state stands for one of equal recall, with one trace for itself") {
    const Belief seven{fsrs7::default_parameters};
    double off = 0;
    for (int grade = 2; grade <= 4; ++grade) {
        const auto state = seven.first(grade);
        const auto plain = seven.as_typical(state);
        CHECK(plain == seven.typical(plain.stability, plain.difficulty));
        for (const double days : {2.0, 7.0, 20.0})
            off = std::max(off, std::abs(seven.recall(plain, days) - seven.recall(state, days)));
    }
    CHECK(off < 0.01);
    const Belief six;
    CHECK(six.as_typical(six.first(3)) == six.first(3));
}
