#include "ui/progress_rows.h"

#include "support/browse_screens.h"
#include "support/screen_driver.h"

using namespace estelik;
using namespace estelik::testing;

TEST_CASE("a hard question opens its passage") {
    ScreenDriver driver(a_month(), 1280, 3000);
    CHECK(driver.shows("Given: Aral Sea 3 times"));
    CHECK(driver.shows("5 of 8 missed, 31–86\u202f%"));
    CHECK(driver.click("Where does the Ili end?").take<OpenPassage>().question == "id2");
}

TEST_CASE("a share has its value and what it rests on; too few say so in its place") {
    const auto progress = a_month();
    UiDriver driver([&](Kit& kit) { draw_share_rows(kit, {20, 20, 420, 60}, progress.sections); });
    for (const char* words : {"Rivers", "88\u202f%", "of 26, 70–96\u202f%", "Lakes", "Too few answers yet (2 of 5)"}) CHECK(driver.sees(words));
}

TEST_CASE("sections of the reading stand in columns where there is room, and say what the cells mean") {
    std::vector<CoverageRow> rows(4, {"Lakes and rivers", "2 of 3", {Strength::strong, Strength::weak, Strength::fresh}});
    float high = 0, low = 0;
    UiDriver driver([&](Kit& kit) {
        draw_coverage_rows(kit, {20, 20, 1000, 200}, rows);
        low = coverage_rows_height(kit, rows.size(), 1000);
        high = coverage_rows_height(kit, rows.size(), 500);
    });
    CHECK(high > low);
    for (const char* words : {"strong", "fair, weak", "not asked", "2 of 3"}) CHECK(driver.sees(words));
}
