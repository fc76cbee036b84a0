#include "ui/progress_figures.h"

#include "support/browse_screens.h"
#include "support/screen_driver.h"

using namespace estelik;
using namespace estelik::testing;

TEST_CASE("what was recalled names its time") {
    ProgressScreen progress = a_month();
    progress.period = Period::week;
    CHECK(ScreenDriver(progress).shows("Recalled this week"));
    progress.period = Period::all;
    CHECK(ScreenDriver(progress).shows("Recalled in all"));
}

TEST_CASE("the minutes stand at the right, or below where there is no room") {
    const auto progress = a_month();
    float wide = 0, narrow = 0;
    UiDriver broad([&](Kit& kit) { wide = draw_figures_card(kit, progress, {0, 0}, 1000); });
    UiDriver slim([&](Kit& kit) { narrow = draw_figures_card(kit, progress, {0, 0}, 560); });
    CHECK(narrow > wide);
    CHECK(slim.box_of("Minutes a day, last 5 weeks").x < broad.box_of("Minutes a day, last 5 weeks").x);
}
