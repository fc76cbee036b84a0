#include "support/catch.h"
#include "support/screens.h"
#include "support/ui_driver.h"

using namespace estelik;
using namespace estelik::testing;

TEST_CASE("a report says what is wrong, and the question stays", "[study]") {
    Screen screen = judged(Kind::choice, Outcome::wrong);
    study_of(screen).report_open = true;
    UiDriver driver(screen);
    driver.press(KeyId::d2);
    CHECK(driver.wanted().empty());  // no rating: the dialog has the keys
    REQUIRE(driver.click("Report"));
    driver.type("two answers fit");
    driver.press(KeyId::enter);
    REQUIRE(driver.only<SendReport>());
    CHECK(driver.only<SendReport>()->what == "unclear");
    CHECK(driver.only<SendReport>()->text == "two answers fit");
}

TEST_CASE("why now lists what is known of the item, and Esc closes it", "[study]") {
    Screen screen = asking(Kind::choice);
    study_of(screen).info_open = true;
    study_of(screen).info = {{"Asked", "3 times, 2 right", false}, {"Question", "border-1994", true}};
    UiDriver driver(screen);
    CHECK(driver.sees("3 times, 2 right"));
    CHECK(driver.sees("border-1994"));
    driver.press(KeyId::escape);
    CHECK(driver.only<CloseOverlay>());
}

TEST_CASE("leaving a report keeps nothing", "[study]") {
    Screen screen = judged(Kind::choice, Outcome::wrong);
    study_of(screen).report_open = true;
    UiDriver driver(screen);
    driver.press(KeyId::escape);
    CHECK(driver.only<CloseOverlay>());
}
