#include "memory/first_stability.h"

#include "support/catch.h"
#include "memory/fsrs6.h"
#include "support/review_logs.h"

#include <algorithm>
#include <optional>

using namespace estelik;
using testing::Told;

namespace {

const std::vector<FirstRecall> after_again = {
    {1, .86666667, 435}, {2, .90721649, 97}, {3, .73015873, 63}, {4, .76315789, 38}, {5, .67857143, 28}};

void check_filled(const FirstStabilities& known, const std::array<double, 4>& expected) {
    const auto filled = fill_in(known);
    for (std::size_t i = 0; i < 4; ++i) CHECK(filled[i] == Approx(expected[i]).epsilon(1e-6));
}

}  // namespace

TEST_CASE("The first stability of the reference's sample") {
    CHECK(first_loss(after_again, 0.212, 0.7840586) == Approx(279.9206961069712).epsilon(1e-9));
    CHECK(fit_first_stability(after_again, .94302857, 0.212) == Approx(0.7355089).epsilon(1e-5));
}

TEST_CASE("Grades nobody gave are filled in from the others") {
    check_filled({.4, std::nullopt, 2.3, 10.9}, {.4, 1.1227008, 2.3, 10.9});
    check_filled({std::nullopt, .35, std::nullopt, std::nullopt}, {.05738148, .35, .6242943, 2.2453482});
    check_filled({}, {0.212, 1.2931, 2.3065, 8.2956});
}

TEST_CASE("Whichever are known, they stay, and the others come in between or beyond") {
    for (unsigned mask = 1; mask < 15; ++mask) {
        FirstStabilities known;
        for (std::size_t i = 0; i < 4; ++i)
            if (mask >> i & 1U) known[i] = fsrs6::default_parameters[i];
        const auto all = fill_in(known);
        INFO("mask " << mask);
        for (std::size_t i = 0; i < 4; ++i)
            if (known[i]) CHECK(all[i] == Approx(*known[i]));
        CHECK(std::is_sorted(all.begin(), all.end()));
    }
}

TEST_CASE("Stabilities out of order: the grade with more answers stands") {
    FirstStabilities known = {2.0, 1.0, 3.0, 2.5};
    put_in_order(known, {10, 5, 1, 100});
    CHECK(known == FirstStabilities{2.0, 2.0, 2.5, 2.5});
}

TEST_CASE("A learner who forgets quickly gets short first stabilities") {
    const std::vector<std::vector<Told>> quick(40, {{3}, {1, 2}});
    const std::vector<std::vector<Told>> slow(40, {{3}, {3, 20}});
    const auto stability = [](const ReviewLog& log) {
        return first_stabilities(log, std::vector<float>(log.reviews(), 1))[2];
    };
    CHECK(stability(testing::log_of(quick)) < 0.5);
    CHECK(stability(testing::log_of(slow)) > 20);
}

TEST_CASE("Whatever is known, no first stability lies outside what a model may have") {
    for (const double only : {0.001, 0.4, 55.0, 100.0}) {
        for (std::size_t grade = 0; grade < 4; ++grade) {
            FirstStabilities known;
            known[grade] = only;
            for (const double s : fill_in(known)) {
                CHECK(s >= 0.001);
                CHECK(s <= 100);
            }
        }
    }
}
