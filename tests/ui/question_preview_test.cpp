#include "ui/question_preview.h"

#include "support/browse_screens.h"
#include "support/screen_driver.h"

using namespace estelik;
using namespace estelik::testing;

TEST_CASE("the chosen question is shown whole, with its key, its passage and what is known of it") {
    ScreenDriver driver(a_list());
    for (const char* words : {"5 in this course", "Stem 4", "Whole stem of id1", "Lake Balkhash", "Because the reading says so.",
                              "ends in Lake", "4 times, 2 right", "bank.json:212", "W210: too long"})
        CHECK(driver.shows(words));
}

TEST_CASE("its buttons edit it and ask it") {
    ScreenDriver driver(a_list());
    CHECK(driver.click("Ask now").take<AskItems>().questions == std::vector<std::string>{"id1"});
    CHECK(driver.click("Edit").take<EditQuestion>().id == "id1");
}

TEST_CASE("without a chosen question there is nothing to edit") {
    QuestionsScreen list = a_list();
    list.preview.reset();
    ScreenDriver driver(list);
    CHECK_FALSE(driver.offers("Edit"));
    CHECK(driver.shows("The question that is chosen"));
}
