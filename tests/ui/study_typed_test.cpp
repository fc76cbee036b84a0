#include "support/catch.h"
#include "support/screens.h"
#include "support/ui_driver.h"

using namespace estelik;
using namespace estelik::testing;

TEST_CASE("the form that is wanted stands in the empty field, the unit beside it", "[study]") {
    Screen screen = asking(Kind::number);
    study_of(screen).placeholder = "A number";
    study_of(screen).unit = "km";
    UiDriver driver(screen);
    CHECK(driver.sees("A number"));
    CHECK(driver.sees("km"));
    driver.type("1");
    CHECK_FALSE(driver.sees("A number"));
}

TEST_CASE("a card shows its back only once revealed", "[study]") {
    UiDriver front(asking(Kind::card));
    CHECK(front.sees("What was agreed?"));
    CHECK_FALSE(front.sees("1994"));
    UiDriver back(revealed_card(false));
    CHECK(back.sees("1994"));
    REQUIRE(back.click("Open in article"));
    CHECK(back.only<OpenPassage>());
}

TEST_CASE("a flag and a mark are words beside the topic", "[study]") {
    Screen screen = asking(Kind::choice);
    study_of(screen).flagged = study_of(screen).marked = true;
    UiDriver driver(screen);
    CHECK(driver.sees("Flagged"));
    CHECK(driver.sees("Marked"));
    CHECK(driver.offers("Unflag"));
}
