#include "support/catch.h"
#include "support/screens.h"
#include "support/ui_driver.h"

using namespace estelik;
using namespace estelik::testing;

TEST_CASE("an answer that has changed stands below its question", "[study]") {
    for (const Kind kind : {Kind::text, Kind::choice, Kind::card}) {
        Screen screen = asking(kind);
        study_of(screen).key_change = KeyChange{"Aral Sea", "Lake Balkhash"};
        UiDriver driver(screen);
        CHECK(driver.sees("The answer has changed since you learned it"));
        CHECK(driver.sees("Aral Sea"));
        CHECK(driver.sees("Lake Balkhash"));
    }
}

TEST_CASE("a question as it was says nothing of changes", "[study]") {
    UiDriver driver(asking(Kind::text));
    CHECK_FALSE(driver.sees("The answer has changed since you learned it"));
}
