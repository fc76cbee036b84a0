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
