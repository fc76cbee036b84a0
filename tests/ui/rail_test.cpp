#include "support/catch.h"
#include "support/screens.h"
#include "support/ui_driver.h"

using namespace estelik;
using namespace estelik::testing;

TEST_CASE("the rail and Alt with a digit lead everywhere", "[app]") {
    UiDriver driver(home_screen());
    REQUIRE(driver.click("Progress"));
    REQUIRE(driver.only<Go>());
    CHECK(driver.only<Go>()->view == View::progress);
    driver.forget();
    driver.press(alt(KeyId::d5));
    REQUIRE(driver.only<Go>());
    CHECK(driver.only<Go>()->view == View::questions);
}

TEST_CASE("the rail shows what is due and when the exam is", "[app]") {
    Screen screen = home_screen();
    screen.frame.exam_line = "Exam in 25 days";
    screen.frame.exam_detail = "Fri 15 May";
    UiDriver driver(screen);
    CHECK(driver.sees("23"));
    CHECK(driver.sees("Exam in 25 days"));
    CHECK(driver.sees("Fri 15 May"));
}

TEST_CASE("in a session and in a narrow window the rail has icons alone", "[app]") {
    UiDriver session(asking(Kind::choice));
    CHECK(session.offers("Progress"));
    CHECK_FALSE(session.sees("Progress"));
    UiDriver narrow(home_screen(), 800, 600);
    CHECK(narrow.offers("Home"));
    CHECK_FALSE(narrow.sees("Alt 1"));
}
