#include "support/catch.h"
#include "support/screens.h"
#include "support/ui_driver.h"

using namespace estelik;
using namespace estelik::testing;

TEST_CASE("the first start has three ways in and no rail", "[home]") {
    UiDriver driver(first_start_screen());
    CHECK(driver.sees("10 questions, about 4 min"));
    CHECK_FALSE(driver.offers("Settings"));
    driver.press(KeyId::enter);
    CHECK(driver.only<StartStudy>());
    driver.forget();
    REQUIRE(driver.click("Read the article first"));
    CHECK(driver.only<Go>());
    driver.forget();
    driver.press(KeyId::x);
    CHECK(driver.only<AskExam>());
}
