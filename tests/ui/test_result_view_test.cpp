#include "ui/test_views.h"

#include "support/screen_driver.h"
#include "support/test_screens.h"

using namespace estelik;
using namespace estelik::testing;

TEST_CASE("a result that is only looked at wants nothing") {
    ScreenDriver driver(a_result());
    driver.frames(20);
    CHECK(driver.nothing_wanted());
    CHECK(driver.shows("1.5 of 4 marks"));
    CHECK(driver.shows("The schedule is unchanged by this test."));
}

TEST_CASE("what was missed is retried, or put into review") {
    ScreenDriver driver(a_result());
    driver.press(KeyId::t).take<RetryTestMissed>();
    driver.click("Retry missed (2)").take<RetryTestMissed>();
    driver.press(KeyId::a).take<MissedIntoReview>();
    driver.click("Put missed into review").take<MissedIntoReview>();
}

TEST_CASE("after a test without a miss there is only the way out") {
    TestResultScreen result = a_result();
    result.missed = 0;
    ScreenDriver driver(result);
    driver.press(KeyId::t).press(KeyId::a);
    CHECK(driver.nothing_wanted());
    CHECK_FALSE(driver.offers("Put missed into review"));
    driver.press(KeyId::escape).take<CloseTest>();
    driver.click("Close").take<CloseTest>();
}

TEST_CASE("a result is printed or saved by a click or Ctrl P") {
    ScreenDriver driver(a_result());
    CHECK(driver.click("Print or save").take<PrintResult>().open);
    driver.press(ctrl(KeyId::p)).take<PrintResult>();
}

TEST_CASE("Up and Down choose the neighbours in a result and stop at its ends") {
    ScreenDriver driver(a_result());
    CHECK(driver.press(KeyId::down).take<SelectResult>().index == 3);
    CHECK(driver.press(KeyId::up).take<SelectResult>().index == 1);
    driver.body<TestResultScreen>().selected = 3;
    driver.press(KeyId::down);
    CHECK(driver.nothing_wanted());
}

TEST_CASE("chips narrow the list of a result by a click or by Left and Right") {
    ScreenDriver driver(a_result());
    CHECK(driver.click("Sure but wrong 1").take<SetResultFilter>().only == ResultOnly::sure_but_wrong);
    CHECK(driver.press(KeyId::right).take<SetResultFilter>().only == ResultOnly::wrong);
    driver.press(KeyId::left);
    driver.click("All 4");
    CHECK(driver.nothing_wanted());
}

TEST_CASE("Ctrl O opens the passage of the chosen question") {
    ScreenDriver driver(a_result());
    CHECK(driver.press(ctrl(KeyId::o)).take<OpenPassage>().question == "ural");
}

TEST_CASE("a question chosen far below is scrolled into view") {
    TestResultScreen result = a_result();
    for (std::size_t i = 4; i < 60; ++i)
        result.rows.push_back({i, i + 1, "Stem " + std::to_string(i), "Correct", Outcome::right, true, false, false, "1 of 1", "0:01", ""});
    ScreenDriver driver(result);
    driver.body<TestResultScreen>().selected = 50;
    driver.frames(3);
    const Box row = driver.find("Stem 50");
    CHECK(row.y > 90);
    CHECK(row.bottom() < 800);
}

TEST_CASE("a result can be looked at in every size of window and text") {
    for (const auto& [width, height] : {std::pair{480.0F, 360.0F}, {800.0F, 600.0F}, {1920.0F, 1080.0F}, {3840.0F, 2160.0F}})
        for (const int percent : {75, 100, 200}) {
            Screen screen;
            screen.frame.look.text_percent = percent;
            screen.body = a_result();
            UiDriver driver(screen, width, height);
            CHECK(driver.offers("Retry missed (2)"));
            CHECK(driver.wanted().empty());
        }
}
