#include "ui/calibration_chart.h"

#include "support/browse_screens.h"
#include "support/screen_driver.h"

#include <rapidcheck.h>

using namespace estelik;
using namespace estelik::testing;

TEST_CASE("both axes begin below every point, at a round number") {
    CHECK(calibration_floor({}) == 50);
    CHECK(rc::check("the floor", [] {
        std::vector<CalibrationPoint> points;
        for (const int value : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 101))) points.push_back({static_cast<double>(value), {"", 100.0 - value, 0, 100, 9}});
        const double floor = calibration_floor(points);
        RC_ASSERT(floor >= 0 && floor <= 50);
        for (const auto& point : points) RC_ASSERT(floor <= point.meant && floor <= point.came.value);
    }));
}

TEST_CASE("pointing at a point shows what was meant and what came, with its n") {
    const auto progress = a_month();
    UiDriver driver([&](Kit& kit) { draw_calibration(kit, {20, 20, 300, 220}, progress.recall); });
    CHECK(driver.offers("92\u202f% predicted: 90\u202f% of 111, between 83 and 95"));
    CHECK(driver.sees("exact"));
    UiDriver labelled([&](Kit& kit) { draw_calibration(kit, {20, 20, 300, 220}, progress.certainty); });
    for (const char* words : {"a guess", "fairly", "sure"}) CHECK(labelled.sees(words));
    CHECK(labelled.offers("sure: 81\u202f% of 47, between 67 and 90"));
}

TEST_CASE("a better outcome stands higher, a higher meaning further right") {
    const auto progress = a_month();
    UiDriver driver([&](Kit& kit) { draw_calibration(kit, {20, 20, 300, 220}, progress.certainty); });
    CHECK(driver.box_of("sure").x > driver.box_of("fairly").x);
    CHECK(driver.box_of("fairly").x > driver.box_of("a guess").x);
}
