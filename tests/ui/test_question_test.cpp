#include "ui/test_parts.h"

#include "support/screen_driver.h"
#include "support/test_screens.h"

using namespace estelik;
using namespace estelik::testing;

TEST_CASE("a question of a test says its place, its kind and its marks") {
    TestRunScreen test = in_a_test();
    test.question.kind_words = "one answer";
    test.flagged = true;
    ScreenDriver driver(test);
    for (const char* words : {"Question 3 of 7", "one answer", "1 mark", "Flagged", "What was agreed?"}) CHECK(driver.shows(words));
    CHECK_FALSE(driver.shows("Borders and"));
}

TEST_CASE("an answer can be given with the mouse, of every kind") {
    ScreenDriver choice(in_a_test());
    CHECK(choice.click("Option 2").press(KeyId::page_down).take<TestGo>().answer);
    ScreenDriver order(in_a_test(Kind::order));
    order.click("Move down");
    CHECK(std::get<Ordered>(*order.press(KeyId::page_down).take<TestGo>().answer).items == std::vector<std::size_t>{0, 2, 1});
    ScreenDriver pairs(in_a_test(Kind::match));
    CHECK(pairs.click("Protocol").click("Right 3").press(KeyId::page_down).take<TestGo>().answer);
}

TEST_CASE("lines that are put in order say their keys") {
    ScreenDriver driver(in_a_test(Kind::order));
    CHECK(driver.shows("choose a row"));
    CHECK(driver.shows("Alt Down"));
    const TestGo wanted = driver.press(KeyId::down).press(alt(KeyId::down)).press(KeyId::page_down).take<TestGo>();
    CHECK(std::get<Ordered>(*wanted.answer).items == std::vector<std::size_t>{0, 2, 1});
}

TEST_CASE("a kept answer is shown as it was given") {
    TestRunScreen test = in_a_test(Kind::choice);
    test.saved = true;
    test.question.taken_back = Chosen{{3}};
    ScreenDriver driver(test);
    CHECK(std::get<Chosen>(*driver.press(KeyId::page_down).take<TestGo>().answer).options == std::vector<std::size_t>{3});
}
