#include "ui/test_parts.h"

#include "support/screen_driver.h"
#include "support/test_screens.h"

using namespace estelik;
using namespace estelik::testing;

TEST_CASE("the bar says which test it is and what is left of its time") {
    ScreenDriver driver(in_a_test());
    CHECK(driver.shows("Full mock"));
    CHECK(driver.shows("7 questions, 7 marks"));
    CHECK(driver.shows("14:20 left"));
    driver.click("Hide clock").take<ToggleClock>();
    driver.body<TestRunScreen>().clock_hidden = true;
    driver.frames(2);
    CHECK_FALSE(driver.shows("14:20 left"));
    driver.click("Show clock").take<ToggleClock>();
}

TEST_CASE("a test without a limit has no clock to hide") {
    TestRunScreen test = in_a_test();
    test.clock.clear();
    CHECK_FALSE(ScreenDriver(test).offers("Hide clock"));
}

TEST_CASE("the foot leads on and back, and flags") {
    ScreenDriver driver(in_a_test());
    CHECK(driver.click("Next").take<TestGo>().index == 3);
    CHECK(driver.click("Previous").take<TestGo>().index == 1);
    driver.click("Flag").take<TestFlag>();
    driver.body<TestRunScreen>().flagged = true;
    driver.frames(2);
    driver.click("Remove flag").take<TestFlag>();
}

TEST_CASE("at the last question the foot leads to handing in") {
    TestRunScreen test = in_a_test();
    test.index = 6;
    ScreenDriver driver(test);
    CHECK_FALSE(driver.offers("Next"));
    driver.click(driver.find("Flag").moved(0, 0)).take<TestFlag>();
    CHECK(driver.offers("Hand in…"));
}

TEST_CASE("a button shows a key that works: not a letter while letters are text or answers") {
    ScreenDriver choice(in_a_test());
    CHECK(choice.shows("F"));
    ScreenDriver typed(in_a_test(Kind::text));
    typed.frames(3);
    CHECK(typed.shows("Ctrl 1"));
    CHECK(typed.shows("Ctrl H"));
    ScreenDriver truth(in_a_test(Kind::true_false));
    CHECK(truth.shows("Ctrl 1"));
    CHECK_FALSE(truth.shows("Ctrl H"));
}

TEST_CASE("the foot says of the question that was left that its answer is saved") {
    ScreenDriver driver(in_a_test());
    CHECK_FALSE(driver.shows("answer saved"));
    TestRunScreen& test = driver.body<TestRunScreen>();
    test.question.asked_id = 2;
    test.index = 3;
    test.cells[2].saved = true;
    driver.frames(2);
    CHECK(driver.shows("Question 3: answer saved"));
    driver.body<TestRunScreen>().cells[2].saved = false;
    driver.frames(2);
    CHECK_FALSE(driver.shows("answer saved"));
}
