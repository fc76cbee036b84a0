#include "support/catch.h"
#include "support/screens.h"
#include "support/ui_driver.h"

using namespace estelik;
using namespace estelik::testing;

TEST_CASE("what lies below a dialog sees no keys", "[app]") {
    Screen screen = asking(Kind::choice);
    screen.frame.help_open = true;
    UiDriver driver(screen);
    driver.press(KeyId::d1);
    driver.press(KeyId::s);
    CHECK(driver.wanted().empty());
    CHECK(driver.ui().study.draft.chosen.empty());
}

TEST_CASE("Tab stays inside a dialog", "[app]") {
    Screen screen = asking(Kind::choice);
    screen.frame.help_open = true;
    UiDriver driver(screen);
    for (int i = 0; i < 5; ++i) {
        driver.press(KeyId::tab);
        driver.press(KeyId::enter);
        CHECK(driver.only<CloseOverlay>());  // Close is all there is to come to
        driver.forget();
    }
}

TEST_CASE("a dialog keeps clicks from what lies below", "[app]") {
    Screen screen = asking(Kind::choice);
    screen.frame.help_open = true;
    UiDriver driver(screen);
    driver.click("Option 1");
    driver.click("Skip");
    CHECK(driver.wanted().empty());
    CHECK(driver.ui().study.draft.chosen.empty());
}

TEST_CASE("a long toast is cut, its button stays", "[app]") {
    Screen screen = home_screen();
    screen.frame.toast = Toast{std::string(300, 'm'), true, false, {}};
    UiDriver driver(screen, 800, 600);
    CHECK(driver.sees("…"));
    REQUIRE(driver.click("Undo"));
    CHECK(driver.only<Undo>());
}
