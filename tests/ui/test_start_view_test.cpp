#include "ui/test_views.h"

#include "support/screen_driver.h"
#include "support/test_screens.h"

using namespace estelik;
using namespace estelik::testing;

namespace {

TestStartScreen with_an_open_test() {
    TestStartScreen start = a_test_start();
    start.open_test = "Test in progress: 3 of 10 questions answered, 4:20 left";
    return start;
}

}  // namespace

TEST_CASE("Enter starts the test that is described") {
    ScreenDriver driver(a_test_start());
    CHECK(driver.shows("10 questions from"));
    CHECK(driver.shows("The schedule is"));
    driver.press(KeyId::enter).take<StartTest>();
    driver.click("Start the test").take<StartTest>();
}

TEST_CASE("a test that nothing fits cannot be started") {
    TestStartScreen start = a_test_start();
    start.available = 0;
    start.start.clear();
    ScreenDriver driver(start);
    CHECK(driver.shows("No question fits"));
    driver.press(KeyId::enter).press(KeyId::n).click("Start the test");
    CHECK(driver.nothing_wanted());
}

TEST_CASE("a test in progress is continued by Enter, or handed in") {
    ScreenDriver driver(with_an_open_test());
    CHECK(driver.shows("4:20 left"));
    driver.press(KeyId::enter).take<ResumeTest>();
    driver.click("Continue").take<ResumeTest>();
    for (const bool by_key : {true, false}) {
        if (by_key) driver.press(ctrl(KeyId::enter));
        else driver.click("Hand in…");
        REQUIRE(driver.wanted().size() == 2);
        CHECK(std::holds_alternative<ResumeTest>(driver.wanted()[0]));
        CHECK(std::holds_alternative<AskHandIn>(driver.wanted()[1]));
        driver.forget();
    }
    driver.press(KeyId::n).take<StartTest>();
}

TEST_CASE("without a test in progress there is nothing to hand in") {
    ScreenDriver driver(a_test_start());
    driver.press(ctrl(KeyId::enter));
    CHECK(driver.nothing_wanted());
    CHECK_FALSE(driver.offers("Continue"));
}

TEST_CASE("earlier tests open their results") {
    TestStartScreen start = a_test_start();
    start.results = {{EventId{"device", 42}, "Fri 17 Apr", "Full mock", "16.5 of 20", "83 %"}, {EventId{"device", 7}, "Fri 10 Apr", "Half", "8 of 10", "80 %"}};
    ScreenDriver driver(start);
    CHECK(driver.shows("16.5 of 20"));
    CHECK(driver.click("Half, Fri 10 Apr").take<OpenTestResult>().test == EventId{"device", 7});
}

TEST_CASE("the start page can be used in every size of window and text") {
    for (const auto& [width, height] : {std::pair{480.0F, 360.0F}, {800.0F, 600.0F}, {1920.0F, 1080.0F}, {3840.0F, 2160.0F}})
        for (const int percent : {75, 100, 200}) {
            Screen screen;
            screen.frame.look.text_percent = percent;
            screen.body = with_an_open_test();
            UiDriver driver(screen, width, height);
            CHECK(driver.offers("Continue"));
            CHECK(driver.wanted().empty());
        }
}
