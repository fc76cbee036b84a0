#include "ui/result_rows.h"

#include "support/screen_driver.h"
#include "support/test_screens.h"

using namespace estelik;
using namespace estelik::testing;

TEST_CASE("each question has its state in words, its marks and its labels") {
    ScreenDriver driver(a_result());
    for (const char* words : {"Correct", "Partially correct", "Incorrect", "Not answered", "0.5 of 1", "Sure but wrong", "Flagged"}) CHECK(driver.shows(words));
}

TEST_CASE("the chosen question is opened with both answers, the reason and the passage") {
    ScreenDriver driver(a_result());
    for (const char* words : {"Your answer", "Russia and Kyrgyzstan", "Right answer", "Russia and Belarus", "One of the two is wrong.", "It grew later.",
                              "of the two", "Economy, paragraph 2", "0:18, sure"}) {
        INFO(words);
        CHECK(driver.shows(words));
    }
    CHECK(driver.click("Open in article").take<OpenPassage>().question == "ural");
}

TEST_CASE("a click chooses another question") {
    ScreenDriver driver(a_result());
    CHECK(driver.click("Put them in order.").take<SelectResult>().index == 1);
}

TEST_CASE("a question whose words are cut stands whole where it is opened") {
    TestResultScreen result = a_result();
    result.rows[2].stem = "Is the Ural …";
    result.detail->stem = "Is the Ural long, or only wide?";
    CHECK(ScreenDriver(result).shows("Is the Ural long, or only wide?"));
}

TEST_CASE("long answers stand below each other") {
    TestResultScreen result = a_result();
    result.detail->mine = std::string(40, 'a') + " " + std::string(40, 'b') + " " + std::string(40, 'c');
    ScreenDriver driver(result, 1000, 900);
    CHECK(driver.find("Right answer").y > driver.find("Your answer").bottom());
}

TEST_CASE("a list that holds nothing says so") {
    TestResultScreen result = a_result();
    result.rows.clear();
    result.detail.reset();
    ScreenDriver driver(result);
    CHECK(driver.shows("No question of this test is one of these."));
    driver.press(KeyId::down).press(ctrl(KeyId::o));
    CHECK(driver.nothing_wanted());
}
