#include "support/catch.h"
#include "support/screens.h"
#include "support/ui_driver.h"
#include "ui/widgets.h"

using namespace estelik;
using namespace estelik::testing;

TEST_CASE("a banner grows with its text and says when its button was pressed", "[widgets]") {
    bool clicked = false, ever = false;
    float low = 0, high = 0;
    UiDriver driver([&](Kit& kit) {
        low = banner(kit, Tone::info, "Short.", "", {0, 0, 400, 0}, clicked);
        high = banner(kit, Tone::error, std::string(50, 'a') + " " + std::string(50, 'b') + " " + std::string(50, 'c'), "See", {0, 100, 400, 0}, clicked);
        ever = ever || clicked;
    });
    CHECK(high > low);
    CHECK_FALSE(ever);
    REQUIRE(driver.click("See"));
    CHECK(ever);
}
