#include "ui/curve_chart.h"

#include "support/catch.h"

using namespace estelik;

TEST_CASE("the foot of the axis is a ten below the whole line and the target, and never above eighty") {
    ForgettingCurve curve;
    curve.target = 90;
    curve.falls = {{{-3, 100}, {0, 95}}};
    CHECK(curve_floor(curve) == 80);
    curve.falls.push_back({{0, 100}, {9, 61}});
    CHECK(curve_floor(curve) == 50);
    curve.falls.push_back({{9, 100}, {99, 1}});
    CHECK(curve_floor(curve) == 0);
    curve.falls.clear();
    curve.target = 70;
    CHECK(curve_floor(curve) == 60);
}
