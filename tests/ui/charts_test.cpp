#include "ui/charts.h"

#include "support/browse_screens.h"
#include "support/screen_driver.h"

#include <rapidcheck.h>

#include <cmath>

using namespace estelik;
using namespace estelik::testing;

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
    CHECK(percent_floor(low) == 30);
    const std::vector<RetentionPoint> none = {{"a", 0, 0, 20, 12}};
    CHECK(percent_floor(none) == 0);
}

TEST_CASE("pointing at a column shows its values, few answers with a caution") {
    ScreenDriver driver(a_month());
    const auto point_at = [&](const char* words) {
        const Box box = driver.find(words);
        driver.hold_mouse(box.x + box.w / 2, box.y + box.h / 2, false);
        return std::count_if(driver.drawn().begin(), driver.drawn().end(), [&](const Drawn& d) { return !d.control && d.words == words; });
    };
    CHECK(point_at("21: 18 due, 6 new") == 1);
    CHECK(point_at("13 Apr: 88\u202f% of 86, between 80 and 96") == 1);
    CHECK(point_at("20 Apr: 75\u202f% of 4, too few to tell") == 1);
    CHECK(point_at("Tue, week of 20 Apr: 12 min") == 1);
    CHECK_FALSE(driver.offers("Wed, week of 20 Apr: -1 min"));
}
