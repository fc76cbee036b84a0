#include "support/catch.h"
#include "support/screens.h"
#include "support/ui_driver.h"

using namespace estelik;
using namespace estelik::testing;

TEST_CASE("a card stands for each thing there is", "[home]") {
    UiDriver all(home_screen());
    for (const char* words : {"Exam", "Go on reading", "Last session", "8 of 10", "Retry missed (2)"}) {
        INFO(words);
        CHECK((all.sees(words) || all.offers(words)));
    }
    Screen screen = home_screen();
    home_of(screen).last.reset();
    home_of(screen).reading.reset();
    UiDriver few(screen);
    CHECK_FALSE(few.sees("Last session"));
    CHECK_FALSE(few.sees("Go on reading"));
}

TEST_CASE("with nothing missed there is nothing to retry", "[home]") {
    Screen screen = home_screen();
    home_of(screen).last->missed = 0;
    UiDriver driver(screen);
    CHECK_FALSE(driver.offers("Retry missed (0)"));
    driver.press(KeyId::t);
    CHECK(driver.wanted().empty());
}

TEST_CASE("an exam that is named can be changed", "[home]") {
    Screen screen = home_screen();
    home_of(screen).exam_title = "Exam on Friday 15 May";
    home_of(screen).exam_chip = "25 days";
    UiDriver driver(screen);
    CHECK(driver.sees("Exam on Friday 15 May"));
    CHECK(driver.sees("25 days"));
    REQUIRE(driver.click("Change the day"));
    CHECK(driver.only<AskExam>());
}
