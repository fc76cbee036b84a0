#include "support/catch.h"
#include "support/screens.h"
#include "support/ui_driver.h"
#include "ui/widgets.h"

using namespace estelik;
using namespace estelik::testing;

namespace {

const std::vector<std::string> words = {"One", "Two", "Three"};

}  // namespace

TEST_CASE("a segmented choice says which part was clicked", "[widgets]") {
    int chosen = 0;
    UiDriver driver([&](Kit& kit) {
        if (const int clicked = segmented(kit, "parts", words, chosen, {10, 10}); clicked >= 0) chosen = clicked;
    });
    REQUIRE(driver.click("Three"));
    CHECK(chosen == 2);
}

TEST_CASE("a switch says On or Off in words", "[widgets]") {
    bool on = false;
    UiDriver driver([&](Kit& kit) {
        if (toggle(kit, "Spelling", on, {10, 10})) on = !on;
    });
    CHECK(driver.sees("Off"));
    REQUIRE(driver.click("Spelling"));
    CHECK(on);
    CHECK(driver.sees("On"));
}

TEST_CASE("a slider moves in steps, by mouse and by arrows, and not beyond its ends", "[widgets]") {
    double value = 10;
    UiDriver driver([&](Kit& kit) { slider(kit, "New a day", value, 0, 20, 5, {100, 10, 220, 32}); });
    driver.drag(210, 26, 400, 26);
    CHECK(value == 20);
    driver.press(KeyId::tab);
    driver.press(KeyId::left);
    CHECK(value == 15);
    for (int i = 0; i < 9; ++i) driver.press(KeyId::left);
    CHECK(value == 0);
}

TEST_CASE("a list opens, and what is chosen in it is told", "[widgets]") {
    int chosen = 0;
    UiDriver driver([&](Kit& kit) {
        if (const int clicked = drop_down(kit, "Topics", words, chosen, {10, 10, 200, 40}); clicked >= 0) chosen = clicked;
    });
    CHECK_FALSE(driver.offers("Two"));
    REQUIRE(driver.click("Topics"));
    REQUIRE(driver.click("Two"));
    CHECK(chosen == 1);
    CHECK_FALSE(driver.offers("Two"));
}

TEST_CASE("arrows change a list that has the focus without opening it", "[widgets]") {
    int chosen = 0;
    UiDriver driver([&](Kit& kit) {
        if (const int clicked = drop_down(kit, "Topics", words, chosen, {10, 10, 200, 40}); clicked >= 0) chosen = clicked;
    });
    driver.press(KeyId::tab);
    driver.press(KeyId::down);
    driver.press(KeyId::down);
    driver.press(KeyId::down);
    CHECK(chosen == 2);
}

TEST_CASE("a filter chip is clicked", "[widgets]") {
    bool on = false;
    UiDriver driver([&](Kit& kit) {
        if (filter_chip(kit, "Weak 9", on, {10, 10})) on = !on;
    });
    REQUIRE(driver.click("Weak 9"));
    CHECK(on);
}
