#include "support/catch.h"
#include "support/screens.h"
#include "support/ui_driver.h"
#include "ui/widgets.h"

using namespace estelik;
using namespace estelik::testing;

TEST_CASE("a button shows the key of its command", "[widgets]") {
    bool pressed_ = false;
    UiDriver driver([&](Kit& kit) { pressed_ = button(kit, {.label = "Skip", .command = Command::skip}, {10, 10}) || pressed_; });
    CHECK(driver.sees("Skip"));
    CHECK(driver.sees("S"));
    REQUIRE(driver.click("Skip"));
    CHECK(pressed_);
}

TEST_CASE("a button that is not available cannot be pressed, nor come to by Tab", "[widgets]") {
    bool pressed_ = false;
    UiDriver driver([&](Kit& kit) { pressed_ = button(kit, {.label = "Check", .enabled = false}, {10, 10}) || pressed_; });
    REQUIRE(driver.click("Check"));
    driver.press(KeyId::tab);
    driver.press(KeyId::enter);
    CHECK_FALSE(pressed_);
}

TEST_CASE("Tab comes to a button, Enter and Space press it", "[widgets]") {
    int presses = 0;
    UiDriver driver([&](Kit& kit) {
        if (button(kit, {.label = "One"}, {10, 10})) presses += 1;
        if (button(kit, {.label = "Two"}, {10, 60})) presses += 10;
    });
    driver.press(KeyId::tab);
    driver.press(KeyId::tab);
    driver.press(KeyId::enter);
    CHECK(presses == 10);
    driver.press(shift(KeyId::tab));
    driver.press(KeyId::space);
    CHECK(presses == 11);
}

TEST_CASE("sizes are those of the design", "[widgets]") {
    UiDriver driver([](Kit& kit) {
        CHECK(button_height(kit, ButtonSize::small) == 32);
        CHECK(button_height(kit, ButtonSize::normal) == 40);
        CHECK(button_height(kit, ButtonSize::big) == 48);
        CHECK(key_cap_width(kit, "M") == 20);
        CHECK(button_width(kit, {.label = "Words"}) > button_width(kit, {.label = "Words", .words = false}));
    });
}
