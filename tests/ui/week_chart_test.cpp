#include "support/catch.h"
#include "support/screens.h"
#include "support/ui_driver.h"
#include "ui/week_chart.h"

using namespace estelik;
using namespace estelik::testing;

TEST_CASE("each day has its number and its name", "[home]") {
    const std::vector<BarColumn> week = {{"Today", 23, 0, true}, {"Tue", 0, 0, false}, {"Wed", 7, 0, false}};
    UiDriver driver([&](Kit& kit) { draw_week(kit, week, {20, 20, 320, 156}); });
    for (const char* words : {"Today", "Tue", "Wed", "23", "0", "7"}) CHECK(driver.sees(words));
    // The taller bar carries its number higher.
    CHECK(driver.box_of("23").y < driver.box_of("7").y);
    CHECK(driver.box_of("7").y < driver.box_of("0").y);
}

TEST_CASE("a week of nothing is drawn", "[home]") {
    UiDriver driver([](Kit& kit) { draw_week(kit, {}, {20, 20, 320, 156}); });
    CHECK(driver.sees("Next seven days"));
}
