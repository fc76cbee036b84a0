#include "support/catch.h"
#include "support/screens.h"
#include "support/ui_driver.h"

using namespace estelik;
using namespace estelik::testing;

TEST_CASE("nothing to check, nothing to press", "[study]") {
    UiDriver driver(asking(Kind::choice));
    REQUIRE(driver.click("Check"));
    CHECK(driver.wanted().empty());
    driver.press(KeyId::d1);
    REQUIRE(driver.click("Check"));
    CHECK(driver.only<Submit>());
}

TEST_CASE("the tools of the foot are buttons", "[study]") {
    UiDriver driver(asking(Kind::choice));
    for (const char* name : {"Undo", "Flag", "Edit", "Report", "Skip", "Finish"}) {
        INFO(name);
        driver.forget();
        REQUIRE(driver.click(name));
        CHECK(driver.wanted().size() == 1);
    }
}

TEST_CASE("in a narrow window the tools keep icon and key, the course's name gives way", "[study]") {
    UiDriver driver(asking(Kind::choice), 800, 600);
    CHECK(driver.offers("Flag"));
    CHECK_FALSE(driver.sees("Flag"));
    CHECK(driver.sees("Ctrl 1"));
    CHECK_FALSE(driver.sees("Neighbours"));
}

TEST_CASE("a four-fold rating leaves room for why and tomorrow", "[study]") {
    UiDriver driver(revealed_card(true));
    REQUIRE(driver.click("Why now"));
    CHECK(driver.only<ToggleInfo>());
    driver.forget();
    REQUIRE(driver.click("Tomorrow"));
    CHECK(driver.only<BuryItem>());
}
