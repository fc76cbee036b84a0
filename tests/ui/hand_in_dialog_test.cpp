#include "ui/hand_in_dialog.h"

#include "support/screen_driver.h"
#include "support/test_screens.h"

using namespace estelik;
using namespace estelik::testing;

TEST_CASE("before handing in every question is listed with its status") {
    ScreenDriver driver(at_the_end_of_a_test());
    CHECK(driver.shows("Hand in the test?"));
    CHECK(driver.shows("6 not answered: 2, 3, 4, 5, 6 and 7."));
    for (const char* words : {"Question", "Status", "Stem 1", "Stem 7", "Answer saved", "Not yet answered", "Flagged"}) CHECK(driver.shows(words));
}

TEST_CASE("a test that is all answered says so") {
    TestRunScreen test = at_the_end_of_a_test();
    test.open_words.clear();
    CHECK(ScreenDriver(test).shows("Every question has a saved answer."));
}

TEST_CASE("Enter hands in, Esc returns") {
    ScreenDriver driver(at_the_end_of_a_test());
    driver.wait(0.5);
    driver.press(KeyId::enter).take<HandInTest>();
    driver.press(ctrl(KeyId::enter)).take<HandInTest>();
    driver.press(KeyId::escape).take<ReturnToTest>();
    driver.click("Submit all and finish").take<HandInTest>();
    driver.click("Return to question 3").take<ReturnToTest>();
}

TEST_CASE("a second press of the Enter that led here hands nothing in") {
    ScreenDriver driver(in_a_test());
    driver.wait(1);
    driver.body<TestRunScreen>() = at_the_end_of_a_test();
    driver.frames(2);
    driver.press(KeyId::enter);
    CHECK(driver.nothing_wanted());
}

TEST_CASE("a row leads to its question") {
    ScreenDriver driver(at_the_end_of_a_test());
    CHECK(driver.click("Row 5").take<TestGo>().index == 4);
    driver.click("Row 3").take<ReturnToTest>();
}

TEST_CASE("the question below gets no keys while the summary is open") {
    ScreenDriver driver(at_the_end_of_a_test());
    driver.press(KeyId::d1).press(KeyId::f).press(KeyId::page_down);
    CHECK(driver.nothing_wanted());
    CHECK(driver.ui().study.draft.chosen.empty());
}

TEST_CASE("a field takes the keyboard again after the summary") {
    TestRunScreen test = in_a_test(Kind::text);
    ScreenDriver driver(test);
    driver.type("ri");
    driver.body<TestRunScreen>().confirming = true;
    driver.frames(3);
    driver.body<TestRunScreen>().confirming = false;
    driver.frames(3);
    driver.press(KeyId::end).type("vers");
    CHECK(std::get<Typed>(*driver.press(KeyId::enter).take<TestGo>().answer).text == "rivers");
}

TEST_CASE("the buttons stay in sight under a long list in a small window") {
    TestRunScreen test = at_the_end_of_a_test();
    for (std::size_t i = 8; i <= 160; ++i) test.rows.push_back({i, "Stem", "Not yet answered", false});
    ScreenDriver driver(test, 800, 600);
    CHECK(driver.find("Submit all and finish").bottom() < 600);
}
