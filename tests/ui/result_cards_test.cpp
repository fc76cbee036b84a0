#include "ui/result_cards.h"

#include "support/screen_driver.h"
#include "support/test_screens.h"

using namespace estelik;
using namespace estelik::testing;

TEST_CASE("the facts of a test and the score of each section stand beside each other") {
    ScreenDriver driver(a_result());
    for (const char* words : {"Started", "20 April, 14:02", "Time taken", "26:10", "Score by section", "Rivers", "0.5 of 3", "3 questions, 1–60 %", "1 question, 21–100 %"}) {
        INFO(words);
        CHECK(driver.shows(words));
    }
    CHECK(driver.shows("says little"));
    CHECK(driver.find("Score by section").x > driver.find("Started").right());
}

TEST_CASE("in a narrow window the sections stand below the facts") {
    ScreenDriver driver(a_result(), 700, 1200);
    CHECK(driver.find("Score by section").y > driver.find("Grade").bottom());
}

TEST_CASE("the words of a section never run into its marks") {
    TestResultScreen result = a_result();
    result.topics[0].title = "A section whose title is much longer than anybody would write it";
    for (const float width : {640.0F, 800.0F, 1280.0F}) {
        ScreenDriver driver(result, width, 1200);
        const auto title = std::find_if(driver.drawn().begin(), driver.drawn().end(), [](const Drawn& d) { return d.words.starts_with("A section whose"); });
        REQUIRE(title != driver.drawn().end());
        CHECK(title->box.right() < driver.find("1 of 1").x);
    }
}

TEST_CASE("the comparison with an earlier test stands beside the title, or below in a narrow window") {
    TestResultScreen result = a_result();
    result.compared = "7 points more than on 3 Nov, 20 questions each";
    result.topics[1].change = "up from 0";
    ScreenDriver wide(result);
    CHECK(wide.shows("3 questions, 1–60 %, up from 0"));
    CHECK(wide.find("7 points more than on 3 Nov, 20 questions each").middle() == Approx(wide.find("Score by section").middle()).margin(2));
    ScreenDriver narrow(result, 480, 1200);
    CHECK(narrow.shows("7 points more than on 3 Nov"));
}
