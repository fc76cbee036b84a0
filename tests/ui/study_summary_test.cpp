#include "support/catch.h"
#include "support/screens.h"
#include "support/ui_driver.h"

using namespace estelik;
using namespace estelik::testing;

TEST_CASE("a finished session says how it went and what comes next", "[study]") {
    UiDriver driver(finished_session());
    driver.wait(0.3);
    CHECK(driver.sees("8 of 10"));
    CHECK(driver.sees("Weakest: borders. 6 questions return tomorrow."));
    REQUIRE(driver.click("What was agreed?"));
    REQUIRE(driver.only<OpenPassage>());
    CHECK(driver.only<OpenPassage>()->question == "border-1994");
    driver.forget();
    driver.press(KeyId::p);
    CHECK(driver.only<PractiseMissed>());
    driver.forget();
    driver.press(KeyId::enter);
    CHECK(driver.only<Finish>());
}
