#include "ui/plot.h"

#include "support/catch.h"
#include "support/ui_driver.h"

using namespace estelik;
using namespace estelik::testing;

TEST_CASE("values lie between the foot and the top of their box, those outside on its edge", "[plot]") {
    const Plot plot{{0, 100, 50, 200}, 50, 100};
    CHECK(plot.y(50) == 300);
    CHECK(plot.y(100) == 100);
    CHECK(plot.y(75) == 200);
    CHECK(plot.y(0) == 300);
    CHECK(plot.y(200) == 100);
}

TEST_CASE("a grid value stands left of the axis, a column's label below its middle", "[plot]") {
    UiDriver driver([](Kit& kit) {
        const Plot plot{{100, 100, 200, 100}, 0, 10};
        draw_grid_label(kit, plot, 5, "5");
        draw_column_label(kit, 150, plot.box.bottom(), "Mon", true);
    });
    CHECK(driver.box_of("5").right() <= 100);
    CHECK(driver.box_of("Mon").y > 200);
    CHECK(percent_words(87.6) == "88\u202f%");
}
