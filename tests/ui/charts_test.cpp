#include "ui/charts.h"

#include "support/catch.h"

#include <rapidcheck.h>

#include <cmath>

using namespace estelik;

TEST_CASE("grid steps are round and make two to four grid values") {
    CHECK(grid_step(1) == 1);
    CHECK(grid_step(3.9) == 1);
    CHECK(grid_step(4) == 2);
    CHECK(grid_step(9) == 5);
    CHECK(grid_step(28) == 10);
    CHECK(grid_step(40) == 20);
    CHECK(grid_step(150) == 50);
    CHECK(rc::check("0 and its multiples: two to four values, whatever the largest", [] {
        const int most = *rc::gen::inRange(1, 100'000);
        const double values = std::floor(most / grid_step(most)) + 1;
        RC_ASSERT(values >= 2);
        RC_ASSERT(values <= 4);
    }));
}

TEST_CASE("an axis of percentages begins at 70, lower only when a value asks for it") {
    CHECK(percent_floor({}) == 70);
    const std::vector<RetentionPoint> high = {{"a", 88, 60, 95, 40}};
    CHECK(percent_floor(high) == 70);
    const std::vector<RetentionPoint> low = {{"a", 88, 60, 95, 40}, {"b", 43, 20, 60, 12}};
    CHECK(percent_floor(low) == 40);
    const std::vector<RetentionPoint> none = {{"a", 0, 0, 20, 12}};
    CHECK(percent_floor(none) == 0);
}
