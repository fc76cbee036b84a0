#include "support/catch.h"
#include "support/screens.h"
#include "support/ui_driver.h"
#include "ui/page_layout.h"

using namespace estelik;
using namespace estelik::testing;

TEST_CASE("a window is as wide as its text lets it be", "[layout]") {
    Kit kit;
    CHECK(width_class(kit, 800) == Width::narrow);
    CHECK(width_class(kit, 1280) == Width::normal);
    CHECK(width_class(kit, 1920) == Width::wide);
    kit.em = 32;
    CHECK(width_class(kit, 3840) == Width::wide);
    CHECK(width_class(kit, 1280) == Width::narrow);
    CHECK(is_low(kit, 1200));
    CHECK_FALSE(is_low(kit, 1600));
}

TEST_CASE("the rail is narrow in a session", "[layout]") {
    Kit kit;
    CHECK(rail_width(kit, 1280, false) == 208);
    CHECK(rail_width(kit, 1280, true) == 64);
    CHECK(rail_width(kit, 900, false) == 64);
}

TEST_CASE("a column stands in the middle, never wider than asked for", "[layout]") {
    Kit kit;
    const Box wide = column(kit, {64, 0, 1216, 700}, 720, 24);
    CHECK(wide.w == 720);
    CHECK(wide.x == 312);
    CHECK(column(kit, {0, 0, 500, 700}, 720, 24).w == 452);
}
