#include "ui/question_table.h"

#include "support/browse_screens.h"
#include "support/screen_driver.h"

using namespace estelik;
using namespace estelik::testing;

namespace {

using Sort = QuestionFilter::Sort;

}  // namespace

TEST_CASE("a click chooses a row") {
    ScreenDriver driver(a_list());
    CHECK(driver.click("Stem 3").take<SelectQuestion>().id == "id3");
}

TEST_CASE("a head sorts up, then down, then as in the file again") {
    ScreenDriver driver(a_list());
    QuestionFilter filter = driver.click("Due").take<SetFilter>().filter;
    CHECK(filter.sort == Sort::due);
    CHECK_FALSE(filter.descending);
    driver.body<QuestionsScreen>().filter = filter;
    filter = driver.click("Due").take<SetFilter>().filter;
    CHECK(filter.sort == Sort::due);
    CHECK(filter.descending);
    driver.body<QuestionsScreen>().filter = filter;
    filter = driver.click("Due").take<SetFilter>().filter;
    CHECK(filter.sort == Sort::file);
    CHECK_FALSE(filter.descending);
    driver.body<QuestionsScreen>().filter = {};
    CHECK(driver.click("Strength").take<SetFilter>().filter.sort == Sort::strength);
}

TEST_CASE("only the rows that are seen are drawn, and the chosen one is scrolled to") {
    ScreenDriver driver(a_list(500));
    CHECK(driver.shows("1–12 of 500"));
    CHECK_FALSE(driver.shows("Stem 400"));
    driver.body<QuestionsScreen>().preview->id = "id400";
    driver.frames(4);
    CHECK(driver.shows("Stem 400"));
    CHECK_FALSE(driver.shows("Stem 4 "));
    CHECK_FALSE(driver.shows("1–12 of 500"));
}
