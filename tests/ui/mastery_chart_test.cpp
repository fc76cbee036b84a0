#include "ui/mastery_chart.h"

#include "support/browse_screens.h"
#include "support/screen_driver.h"

using namespace estelik;
using namespace estelik::testing;

TEST_CASE("each column shows its counts, and today's date stands below the last") {
    const auto progress = a_month();
    UiDriver driver([&](Kit& kit) { draw_mastery(kit, {20, 20, 300, 220}, progress.mastery); });
    CHECK(driver.offers("20 Apr: 9 strong, 2 fair, 1 weak"));
    for (const char* words : {"strong", "fair", "weak", "20 Apr", "12 Apr"}) CHECK(driver.sees(words));
}

TEST_CASE("in a narrow chart labels make room for the last") {
    std::vector<MasteryColumn> columns(14, {"13 Apr", "words", 1, 1, 1, false});
    columns.back().label = "20 Apr";
    UiDriver driver([&](Kit& kit) { draw_mastery(kit, {20, 20, 200, 220}, columns); });
    CHECK(driver.sees("20 Apr"));
    CHECK(std::count_if(driver.drawn().begin(), driver.drawn().end(), [](const Drawn& d) { return d.words == "13 Apr"; }) < 6);
}
