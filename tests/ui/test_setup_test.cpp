#include "ui/test_setup.h"

#include "support/screen_driver.h"
#include "support/test_screens.h"

using namespace estelik;
using namespace estelik::testing;

TEST_CASE("a ready-made test is chosen by a click or its digit, and habits stay") {
    TestStartScreen start = a_test_start();
    start.blueprint.certainty = true;
    start.extra_time = 1.5;
    ScreenDriver driver(start);
    const SetBlueprint half = driver.click("Half").take<SetBlueprint>();
    CHECK(half.blueprint.name == "Half");
    CHECK(half.blueprint.questions == 20);
    CHECK(half.blueprint.certainty);
    CHECK(half.extra_time == 1.5);
    CHECK(driver.press(KeyId::d4).take<SetBlueprint>().blueprint.only_missed);
    driver.press(KeyId::d1);
    CHECK(driver.nothing_wanted());      // it is chosen
}

TEST_CASE("sections are added and taken away, and without one the test has its old name") {
    ScreenDriver driver(a_test_start());
    Blueprint chosen = driver.click("Lakes").take<SetBlueprint>().blueprint;
    CHECK(chosen.topics == std::vector<std::string>{"lakes"});
    CHECK(chosen.name == "By topic");
    driver.body<TestStartScreen>().blueprint = chosen;
    chosen = driver.click("Rivers").take<SetBlueprint>().blueprint;
    CHECK(chosen.topics.size() == 2);
    driver.body<TestStartScreen>().blueprint = chosen;
    CHECK(driver.click("Lakes").take<SetBlueprint>().blueprint.topics == std::vector<std::string>{"rivers"});
    chosen = driver.click("All sections").take<SetBlueprint>().blueprint;
    CHECK(chosen.topics.empty());
    CHECK(chosen.name == "Quick 10");
}

TEST_CASE("types and levels narrow a test, which is then one's own") {
    ScreenDriver driver(a_test_start());
    Blueprint chosen = driver.click("date").take<SetBlueprint>().blueprint;
    CHECK(chosen.kinds == std::vector<Kind>{Kind::date});
    CHECK(chosen.name == "Own test");
    driver.body<TestStartScreen>().blueprint = chosen;
    CHECK(driver.click("All types").take<SetBlueprint>().blueprint.kinds.empty());
    CHECK(driver.click("medium").take<SetBlueprint>().blueprint.difficulties == std::vector<int>{2});
}

TEST_CASE("what the course has only one of is no choice") {
    TestStartScreen start = a_test_start();
    start.difficulties = {{1, "easy"}};
    CHECK_FALSE(ScreenDriver(start).shows("Difficulty"));
    CHECK(ScreenDriver(start).shows("Types of question"));
}

TEST_CASE("the numbers are set by sliders, and a test of one's own is no ready-made one") {
    ScreenDriver driver(a_test_start());
    const auto slide = [&](const char* name, float share) {
        const Box track = driver.find(name);
        const float x = track.x + share * (track.w - 1);
        driver.forget();
        driver.hold_mouse(x, track.middle(), false).hold_mouse(x, track.middle(), true).hold_mouse(-1, -1, false);
        REQUIRE_FALSE(driver.wanted().empty());
        return std::get<SetBlueprint>(driver.wanted().back()).blueprint;
    };
    const Blueprint all = slide("questions", 1);
    CHECK(all.questions == 40);
    CHECK(all.minutes == 30);            // they follow
    CHECK(all.name == "Full mock");       // which is what it now is
    CHECK(slide("minutes", 0).minutes == 0);
}

TEST_CASE("extra time, certainty and the schedule are switched") {
    ScreenDriver driver(a_test_start());
    CHECK(driver.click("× 1.25").take<SetBlueprint>().extra_time == 1.25);
    CHECK(driver.click("certainty").take<SetBlueprint>().blueprint.certainty);
    CHECK(driver.click("schedule").take<SetBlueprint>().blueprint.feeds_schedule);
}

TEST_CASE("the rule of certainty marking stands where it is switched on") {
    TestStartScreen start = a_test_start();
    start.blueprint.certainty = true;
    start.certainty_rule = "Right earns 1, 2 or 3 marks.";
    CHECK(ScreenDriver(start).shows("Right earns 1, 2 or 3 marks."));
}
