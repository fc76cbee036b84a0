#include "ui/test_parts.h"

#include "support/screen_driver.h"
#include "support/test_screens.h"

#include <set>

using namespace estelik;
using namespace estelik::testing;

TEST_CASE("every question has a cell that leads to it with the answer on screen") {
    for (std::size_t i = 0; i < 7; ++i) {
        ScreenDriver driver(in_a_test());
        driver.press(KeyId::d1).click("Question " + std::to_string(i + 1));
        if (i == 2) {
            CHECK(driver.nothing_wanted());  // the one on screen
            continue;
        }
        const TestGo wanted = driver.take<TestGo>();
        CHECK(wanted.index == i);
        CHECK(wanted.answer);
    }
}

TEST_CASE("Tab comes to every cell") {
    ScreenDriver driver(in_a_test());
    std::set<std::size_t> reached;
    for (int tabs = 1; tabs < 40; ++tabs) {
        driver.forget();
        driver.press(KeyId::tab).press(KeyId::enter);
        if (const auto* go = driver.only<TestGo>()) reached.insert(go->index);
    }
    CHECK(reached == std::set<std::size_t>{0, 1, 3, 4, 5, 6});
}

TEST_CASE("the looks of the cells are told in words") {
    ScreenDriver driver(in_a_test());
    for (const char* word : {"Saved", "Not yet", "Current", "Flagged", "1 of 7 saved"}) CHECK(driver.shows(word));
    CHECK(driver.shows("Answers are saved"));
    driver.click("Hand in…").take<AskHandIn>();
}

TEST_CASE("of a long paper the current cell is in sight, and so are the legend and the way to hand in") {
    TestRunScreen test = in_a_test(Kind::choice, 160);
    test.index = 150;
    for (TestCell& cell : test.cells) cell.current = cell.number == 151;
    ScreenDriver driver(test);
    driver.frames(3);
    const Box cell = driver.find("Question 151");
    CHECK(cell.y > 60);
    CHECK(cell.bottom() < 640);
    CHECK(driver.find("Flagged").bottom() < 728);
    CHECK(driver.find("Hand in…").bottom() < 728);
}

TEST_CASE("in a narrow window the cells are a sheet that Tab opens, and a chosen cell closes") {
    ScreenDriver driver(in_a_test(), 800, 600);
    CHECK_FALSE(driver.offers("Question 5"));
    driver.press(KeyId::tab);
    CHECK(driver.click("Question 5").take<TestGo>().index == 4);
    CHECK_FALSE(driver.offers("Question 5"));
    driver.click("All questions");
    CHECK(driver.offers("Question 5"));
    driver.press(KeyId::escape);
    CHECK_FALSE(driver.offers("Question 5"));
    CHECK(driver.nothing_wanted());
}
