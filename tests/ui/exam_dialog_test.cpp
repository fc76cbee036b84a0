#include "support/catch.h"
#include "support/screens.h"
#include "support/ui_driver.h"

using namespace estelik;
using namespace estelik::testing;

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

TEST_CASE("an exam that is set can be called off, one that is not cannot", "[home]") {
    Screen screen = home_screen();
    home_of(screen).asking_exam = true;
    screen.frame.exam_line.clear();
    UiDriver without(screen);
    CHECK_FALSE(without.offers("No exam"));
    without.press(KeyId::del);
    CHECK(without.wanted().empty());

    screen.frame.exam_line = "Exam in 25 days";
    UiDriver with(screen);
    REQUIRE(with.click("No exam"));
    REQUIRE(with.only<SetExam>());
    CHECK(with.only<SetExam>()->date.year == 0);
    with.forget();
    with.press(KeyId::del);
    CHECK(with.only<SetExam>());
}

TEST_CASE("minutes a day are chosen under the score they lead to", "[home]") {
    Screen screen = home_screen();
    home_of(screen).asking_exam = true;
    screen.frame.exam.offered = {{10, "71 %", 0.71}, {20, "84 %", 0.84}, {30, "88 %", 0.88}};
    screen.frame.exam.minutes = 10;
    UiDriver driver(screen);
    CHECK(driver.sees("84 %"));
    REQUIRE(driver.click("20 min"));
    driver.press(KeyId::enter);
    REQUIRE(driver.only<SetExam>());
    CHECK(driver.only<SetExam>()->minutes == 20);
}
