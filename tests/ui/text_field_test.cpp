#include "support/catch.h"
#include "support/screens.h"
#include "support/ui_driver.h"
#include "ui/widgets.h"

using namespace estelik;
using namespace estelik::testing;

TEST_CASE("typing goes into the string, however long", "[widgets]") {
    std::string text;
    bool take = true;
    UiDriver driver([&](Kit& kit) {
        text_field(kit, {.name = "Find", .placeholder = "Find", .take_focus = take}, text, {10, 10, 200, 40});
        take = false;
    });
    driver.frames(2);
    const std::string long_text(100, 'a');
    driver.type(long_text);
    CHECK(text == long_text);
    CHECK(driver.ui().kit.typing);
}

TEST_CASE("Tab comes to a field and leaves it", "[widgets]") {
    std::string text;
    bool pressed_ = false;
    UiDriver driver([&](Kit& kit) {
        text_field(kit, {.name = "Find"}, text, {10, 10, 200, 40});
        pressed_ = button(kit, {.label = "Go"}, {10, 60}) || pressed_;
    });
    driver.press(KeyId::tab);
    driver.type("ab");
    CHECK(text == "ab");
    driver.press(KeyId::tab);
    driver.type("c");
    CHECK(text == "ab");
    driver.press(KeyId::enter);
    CHECK(pressed_);
}

TEST_CASE("a field that is not available shows its text and takes none", "[widgets]") {
    std::string text = "fixed";
    UiDriver driver([&](Kit& kit) { text_field(kit, {.name = "Find", .enabled = false}, text, {10, 10, 200, 40}); });
    REQUIRE(driver.click("Find"));
    driver.type("x");
    CHECK(text == "fixed");
    CHECK(driver.sees("fixed"));
}
