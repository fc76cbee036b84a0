#include "schedule/gain.h"
#include "support/catch.h"

#include <rapidcheck.h>

#include <cmath>

using namespace estelik;

namespace {

const LearnerModel usual;

ItemMemory lasting(double stability) {
    ItemMemory memory;
    memory.six = {stability, 5};
    return memory;
}
Worth asked_after(double stability, int days, double horizon = usual_horizon_days) {
    return worth_of_asking(usual, lasting(stability), SinceAnswer::whole_days(days), 10, horizon);
}

}  // namespace

TEST_CASE("what is nearly forgotten gains more than what was asked yesterday") {
    CHECK(asked_after(10, 12).gain > asked_after(10, 1).gain);
    CHECK(asked_after(10, 12).gain > 0);
}

TEST_CASE("what will hold anyway gains little") {
    CHECK(asked_after(2000, 30).gain < 0.02);
    CHECK(asked_after(5, 6).gain > 10 * asked_after(2000, 30).gain);
}

TEST_CASE("a new item gains all it will be recalled by, and takes longer than a known one") {
    const auto fresh = worth_of_asking(usual, std::nullopt, {}, 10, 30);
    CHECK(fresh.gain > 0.4);
    CHECK(fresh.gain < 1);
    CHECK(fresh.seconds > asked_after(10, 1).seconds);
}

TEST_CASE("minutes go to the items with most gain a minute, and a short one fills the end") {
    // Gain a minute: 6, 3, 2, 6 (long), 0.
    const std::vector<Worth> worths = {{1, 10}, {1, 20}, {1, 30}, {10, 100}, {0, 5}};
    CHECK(best_for_minutes(worths, 0.5) == std::vector<std::size_t>{0, 1});
    CHECK(best_for_minutes(worths, 100) == std::vector<std::size_t>{0, 3, 1, 2});
    CHECK(best_for_minutes({{1, 600}}, 1) == std::vector<std::size_t>{0});
    CHECK(best_for_minutes({}, 5).empty());
}

TEST_CASE("no other choice within the same seconds gains more by more than one item") {
    CHECK(rc::check("no other choice within the same seconds gains more by more than one item", [] {
        const auto n = *rc::gen::inRange<std::size_t>(1, 10);
        std::vector<Worth> worths(n);
        double most = 0;
        for (auto& worth : worths) {
            worth = {*rc::gen::inRange(1, 100) / 100.0, static_cast<double>(*rc::gen::inRange(5, 60))};
            most = std::max(most, worth.gain);
        }
        const double minutes = *rc::gen::inRange(1, 5);
        double ours = 0;
        for (const std::size_t index : best_for_minutes(worths, minutes)) ours += worths[index].gain;
        for (unsigned set = 0; set < (1U << n); ++set) {
            double gain = 0, seconds = 0;
            for (std::size_t i = 0; i < n; ++i) {
                if ((set >> i & 1U) == 0) continue;
                gain += worths[i].gain;
                seconds += worths[i].seconds;
            }
            if (seconds <= minutes * 60) RC_ASSERT(gain <= ours + most + 1e-9);
        }
    }));
}
