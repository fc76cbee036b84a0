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

TEST_CASE("another course is chosen by a click", "[home]") {
    Screen screen = home_screen();
    home_of(screen).courses = {{"Neighbours", "160 questions", true}, {"Rivers", "20 questions", false}};
    UiDriver driver(screen, 1280, 1200);
    REQUIRE(driver.click("Rivers"));
    REQUIRE(driver.only<ChooseCourse>());
    CHECK(driver.only<ChooseCourse>()->index == 1);
}

TEST_CASE("the day of the exam is chosen on a calendar by the arrows", "[home]") {
    Screen screen = home_screen();
    home_of(screen).asking_exam = true;
    UiDriver driver(screen);
    CHECK(driver.sees("Monday 18 May 2026"));  // four weeks from today
    driver.press(KeyId::up);
    driver.press(KeyId::right);
    driver.press(KeyId::page_down);
    driver.press(KeyId::enter);
    REQUIRE(driver.only<SetExam>());
    CHECK(driver.only<SetExam>()->date == CalendarDate{2026, 6, 12});
    driver.forget();
    for (int i = 0; i < 20; ++i) driver.press(KeyId::up);
    driver.press(KeyId::enter);
    REQUIRE(driver.only<SetExam>());
    CHECK(driver.only<SetExam>()->date == CalendarDate{2026, 4, 20});  // not before today
}
