#include "ui/questions_view.h"

#include "support/browse_screens.h"
#include "support/screen_driver.h"

using namespace estelik;
using namespace estelik::testing;

namespace {

using Only = QuestionFilter::Only;
using Sort = QuestionFilter::Sort;

}  // namespace

TEST_CASE("a list that is only looked at wants nothing") {
    ScreenDriver driver(a_list());
    driver.frames(20);
    CHECK(driver.nothing_wanted());
}

TEST_CASE("Up and Down choose the neighbours and stop at the ends") {
    ScreenDriver driver(a_list());
    CHECK(driver.press(KeyId::down).take<SelectQuestion>().id == "id2");
    CHECK(driver.press(KeyId::up).take<SelectQuestion>().id == "id0");
    driver.body<QuestionsScreen>().preview->id = "id4";
    driver.press(KeyId::down);
    CHECK(driver.nothing_wanted());
}

TEST_CASE("a chosen question that the filter hides gives way to the first in the list") {
    ScreenDriver driver(a_list());
    driver.body<QuestionsScreen>().preview->id = "hidden";
    CHECK(driver.press(KeyId::down).take<SelectQuestion>().id == "id0");
}

TEST_CASE("Enter asks the chosen question, E edits it, Ctrl O opens its passage, F flags it") {
    ScreenDriver driver(a_list());
    CHECK(driver.press(KeyId::enter).take<AskItems>().questions == std::vector<std::string>{"id1"});
    CHECK(driver.press(KeyId::e).take<EditQuestion>().id == "id1");
    CHECK(driver.press(ctrl(KeyId::o)).take<OpenPassage>().question == "id1");
    driver.press(KeyId::f);
    REQUIRE(driver.wanted().size() == 2);
    CHECK(std::get<SelectQuestion>(driver.wanted()[0]).id == "id1");
    CHECK(std::holds_alternative<FlagItem>(driver.wanted()[1]));
}

TEST_CASE("an empty list asks and edits nothing") {
    QuestionsScreen list = a_list(0);
    list.preview.reset();
    ScreenDriver driver(list);
    driver.press(KeyId::enter).press(KeyId::e).press(KeyId::down).press(KeyId::f);
    CHECK(driver.nothing_wanted());
    CHECK(driver.shows("No question fits"));
}

TEST_CASE("typing narrows the list letter by letter, and its letters are no commands") {
    ScreenDriver driver(a_list());
    driver.press(typed('/'));
    CHECK(driver.nothing_wanted());
    CHECK(driver.type("e").take<SetFilter>().filter.text == "e");
    driver.body<QuestionsScreen>().filter.text = "e";
    CHECK(driver.type("f").take<SetFilter>().filter.text == "ef");
    driver.body<QuestionsScreen>().filter.text = "ef";
    driver.press(KeyId::enter);
    CHECK(driver.nothing_wanted());                  // back to the list
    CHECK(driver.press(KeyId::e).take<EditQuestion>().id == "id1");
}

TEST_CASE("Esc shows all again, in the field and in the list, and keeps the order") {
    QuestionsScreen list = a_list();
    list.filter.sort = Sort::due;
    ScreenDriver driver(list);
    driver.press(KeyId::escape);
    CHECK(driver.nothing_wanted());
    driver.body<QuestionsScreen>().filter.only = Only::weak;
    const QuestionFilter all = driver.press(KeyId::escape).take<SetFilter>().filter;
    CHECK(all.only == Only::all);
    CHECK(all.sort == Sort::due);
    driver.body<QuestionsScreen>().filter = all;
    driver.press(typed('/')).type("x").take<SetFilter>();
    driver.body<QuestionsScreen>().filter.text = "x";
    CHECK(driver.press(KeyId::escape).take<SetFilter>().filter.text.empty());
}

TEST_CASE("chips narrow the list by a click or by Left and Right") {
    ScreenDriver driver(a_list());
    CHECK(driver.click("New 2").take<SetFilter>().filter.only == Only::fresh);
    CHECK(driver.press(KeyId::right).take<SetFilter>().filter.only == Only::weak);
    driver.press(KeyId::left);
    CHECK(driver.nothing_wanted());
    driver.click("All 5");
    CHECK(driver.nothing_wanted());
}

TEST_CASE("the lists of sections and types narrow, and their first line shows all") {
    ScreenDriver driver(a_list());
    driver.click("section").click("Lakes");
    CHECK(driver.take<SetFilter>().filter.topic == "lakes");
    driver.body<QuestionsScreen>().filter.topic = "lakes";
    driver.click("section").click("All sections");
    CHECK(driver.take<SetFilter>().filter.topic.empty());
    driver.click("type").click("true or false");
    CHECK(driver.take<SetFilter>().filter.kind == Kind::true_false);
}

TEST_CASE("what is wrong with the file stands above the list") {
    QuestionsScreen list = a_list();
    list.problems = {"bank.json:1:1: E101: no title", "bank.json:2:1: E102: no reading"};
    ScreenDriver driver(list);
    CHECK(driver.shows("no title"));
    CHECK(driver.shows("(and 1 more)"));
}

TEST_CASE("in a narrow window the chosen question is a sheet that Tab opens") {
    ScreenDriver driver(a_list(), 800, 600);
    CHECK_FALSE(driver.shows("Whole stem of id1"));
    driver.press(KeyId::tab);
    CHECK(driver.shows("Whole stem of id1"));
    CHECK(driver.press(KeyId::down).take<SelectQuestion>().id == "id2");
    CHECK(driver.press(KeyId::enter).take<AskItems>().questions == std::vector<std::string>{"id1"});
    driver.press(KeyId::escape);
    CHECK_FALSE(driver.shows("Whole stem of id1"));
    CHECK(driver.nothing_wanted());
}
