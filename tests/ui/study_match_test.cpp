#include "support/catch.h"
#include "support/screens.h"
#include "support/ui_driver.h"

using namespace estelik;
using namespace estelik::testing;

TEST_CASE("the right side given to each is shown with it", "[study]") {
    UiDriver driver(asking(Kind::match));
    CHECK(driver.sees("Which belongs to it?"));
    REQUIRE(driver.click("Accord"));
    REQUIRE(driver.click("Right 1"));
    CHECK(driver.ui().study.draft.rights == std::vector<std::size_t>{unmatched, unmatched, 2});
    REQUIRE(driver.click("Check"));
    CHECK(driver.only<Submit>());
}

TEST_CASE("once judged a pair that is not right shows the right side", "[study]") {
    Screen screen = judged(Kind::match, Outcome::wrong);
    study_of(screen).matched = {{"Treaty", "1994", "1994", true}, {"Protocol", "2001", "1998", false}, {"Accord", "", "2001", false}};
    UiDriver driver(screen);
    CHECK(driver.sees("Right: 1998"));
    CHECK(driver.sees("Not matched"));
    CHECK_FALSE(driver.sees("Right: 1994"));
}
