#include "support/catch.h"
#include "support/screens.h"
#include "support/ui_driver.h"

using namespace estelik;
using namespace estelik::testing;

TEST_CASE("a key that is held acts once", "[study]") {
    UiDriver driver(judged(Kind::choice, Outcome::right));
    driver.wait(0.3);
    driver.hold(KeyId::enter, 0, 10);
    CHECK(driver.wanted().size() == 1);
    driver.forget();
    driver.hold(KeyId::minus, '-', 10);
    CHECK(driver.only<BuryItem>());
}

TEST_CASE("what the focus is at takes Enter and Space from the screen", "[kit]") {
    UiDriver driver(judged(Kind::choice, Outcome::right));
    driver.wait(0.3);
    driver.press(shift(KeyId::tab));
    driver.press(shift(KeyId::tab));  // "Not yet", left of the last one
    driver.press(KeyId::enter);
    REQUIRE(driver.only<Rate>());
    CHECK(driver.only<Rate>()->rating == Rating::again);
}

TEST_CASE("the mouse takes the ring of the keyboard away", "[kit]") {
    UiDriver driver(home_screen());
    driver.press(KeyId::tab);
    CHECK(driver.ui().kit.focus.shown);
    driver.drag(700, 780, 700, 780);
    CHECK_FALSE(driver.ui().kit.focus.shown);
}

TEST_CASE("a thing that is gone has no focus", "[kit]") {
    bool there = true;
    UiDriver driver([&](Kit& kit) {
        if (there) touch(kit, "thing", {10, 10, 50, 50});
    });
    driver.press(KeyId::tab);
    CHECK(driver.ui().kit.focus.current != 0);
    there = false;
    driver.frames(3);
    CHECK(driver.ui().kit.focus.current == 0);
}

TEST_CASE("sizes are whole device pixels of the em", "[kit]") {
    Kit kit;
    kit.em = 20;
    CHECK(kit.px(16) == 20);
    CHECK(kit.px(5) == 6);
    CHECK(kit.hair() == 1);
    kit.em = 48;
    CHECK(kit.hair() == 3);
}
