#include "support/catch.h"
#include "support/screens.h"
#include "support/ui_driver.h"

using namespace estelik;
using namespace estelik::testing;

TEST_CASE("Home says one thing, and Enter does it", "[home]") {
    UiDriver driver(home_screen());
    CHECK(driver.sees("23 due"));
    CHECK(driver.sees("about 7 min"));
    driver.press(KeyId::enter);
    CHECK(driver.only<StartStudy>());
}

TEST_CASE("the other ways from Home have their letters", "[home]") {
    UiDriver driver(home_screen());
    driver.press(KeyId::m);
    REQUIRE(driver.only<StartMinutes>());
    CHECK(driver.only<StartMinutes>()->minutes == 5);
    driver.forget();
    driver.press(KeyId::r);
    REQUIRE(driver.only<Go>());
    CHECK(driver.only<Go>()->view == View::read);
    driver.forget();
    driver.press(KeyId::t);
    CHECK(driver.only<PractiseMissed>());
    driver.forget();
    REQUIRE(driver.click("Name the day"));
    REQUIRE(driver.only<AskExam>());
    CHECK(driver.only<AskExam>()->open);
}

TEST_CASE("with nothing to ask there is nothing to start", "[home]") {
    Screen screen = home_screen();
    home_of(screen).headline = "Nothing due";
    home_of(screen).start.clear();
    UiDriver driver(screen);
    CHECK_FALSE(driver.offers("Start review"));
    driver.press(KeyId::enter);
    CHECK(driver.wanted().empty());
}

TEST_CASE("a course that cannot be read says so", "[home]") {
    Screen screen = home_screen();
    home_of(screen).problem = "The course file cannot be read.";
    UiDriver driver(screen);
    CHECK(driver.sees("The course file cannot be read."));
}

TEST_CASE("another course is chosen by a click", "[home]") {
    Screen screen = home_screen();
    home_of(screen).courses = {{"Neighbours", "160 questions", true}, {"Rivers", "20 questions", false}};
    UiDriver driver(screen, 1280, 1200);
    REQUIRE(driver.click("Rivers"));
    REQUIRE(driver.only<ChooseCourse>());
    CHECK(driver.only<ChooseCourse>()->index == 1);
}

TEST_CASE("a test in progress is named on Home, and gone on with or handed in from there", "[home]") {
    Screen screen = home_screen();
    home_of(screen).open_test = "Test in progress, 14:20 left: 11 of 20 questions answered";
    UiDriver driver(screen);
    CHECK(driver.sees("Test in progress, 14:20 left: 11 of 20 questions answered"));
    driver.press(KeyId::c);
    CHECK(driver.only<ResumeTest>());
    driver.forget();
    REQUIRE(driver.click("Hand in…"));
    REQUIRE(driver.wanted().size() == 2);
    CHECK(std::holds_alternative<AskHandIn>(driver.wanted().back()));
    driver.forget();
    driver.press(KeyId::enter);
    CHECK(driver.only<StartStudy>());
}

TEST_CASE("without a test in progress its keys do nothing", "[home]") {
    UiDriver driver(home_screen());
    driver.press(KeyId::c);
    driver.press(ctrl(KeyId::enter));
    CHECK(driver.wanted().empty());
}
