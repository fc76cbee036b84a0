#include "ui/test_views.h"

#include "support/screen_driver.h"
#include "support/test_screens.h"

using namespace estelik;
using namespace estelik::testing;

namespace {

std::vector<std::size_t> chosen_in(const std::optional<Answer>& answer) {
    REQUIRE(answer);
    return std::get<Chosen>(*answer).options;
}

TestRunScreen last_question() {
    TestRunScreen test = in_a_test();
    test.index = test.count - 1;
    return test;
}

}  // namespace

TEST_CASE("a running test that is only looked at wants nothing") {
    for (const Kind kind : {Kind::choice, Kind::choices, Kind::true_false, Kind::text, Kind::order, Kind::match}) {
        ScreenDriver driver(in_a_test(kind));
        driver.frames(20);
        CHECK(driver.nothing_wanted());
        CHECK(driver.shows("What was agreed?"));
    }
}

TEST_CASE("every way to the next question and to the one before keeps what is chosen") {
    for (const Chord& way : {plain(KeyId::page_down), ctrl(KeyId::right), plain(KeyId::enter)}) {
        ScreenDriver driver(in_a_test());
        const TestGo wanted = driver.press(KeyId::d3).press(way).take<TestGo>();
        CHECK(wanted.index == 3);
        CHECK(chosen_in(wanted.answer) == std::vector<std::size_t>{3});
    }
    for (const Chord& way : {plain(KeyId::page_up), ctrl(KeyId::left)}) {
        ScreenDriver driver(in_a_test());
        const TestGo wanted = driver.press(KeyId::b).press(way).take<TestGo>();
        CHECK(wanted.index == 1);
        CHECK(chosen_in(wanted.answer) == std::vector<std::size_t>{0});
    }
}

TEST_CASE("before the first question there is none, after the last comes the summary") {
    TestRunScreen first = in_a_test();
    first.index = 0;
    ScreenDriver at_first(first);
    at_first.press(KeyId::page_up);
    CHECK(at_first.nothing_wanted());
    ScreenDriver at_last(last_question());
    CHECK(chosen_in(at_last.press(KeyId::d1).press(KeyId::enter).take<AskHandIn>().answer) == std::vector<std::size_t>{2});
}

TEST_CASE("Ctrl Enter asks to hand in from anywhere, with the answer on screen") {
    ScreenDriver driver(in_a_test(Kind::text));
    const AskHandIn wanted = driver.type("rivers").press(ctrl(KeyId::enter)).take<AskHandIn>();
    CHECK(std::get<Typed>(*wanted.answer).text == "rivers");
}

TEST_CASE("what is typed is text: its letters neither flag nor hide the clock") {
    ScreenDriver driver(in_a_test(Kind::text));
    driver.type("half");
    CHECK(driver.nothing_wanted());
    CHECK(std::get<Typed>(*driver.press(KeyId::enter).take<TestGo>().answer).text == "half");
}

TEST_CASE("in typed text Ctrl with an arrow goes by words, PgDn to the next question") {
    ScreenDriver driver(in_a_test(Kind::text));
    driver.type("two words").press(ctrl(KeyId::left));
    CHECK(driver.nothing_wanted());
    CHECK(std::get<Typed>(*driver.press(KeyId::page_down).take<TestGo>().answer).text == "two words");
}

TEST_CASE("Esc in the field does not lose what was typed") {
    ScreenDriver driver(in_a_test(Kind::text));
    driver.type("rivers").press(KeyId::escape);
    CHECK(driver.nothing_wanted());
    CHECK(std::get<Typed>(*driver.press(KeyId::page_down).take<TestGo>().answer).text == "rivers");
}

TEST_CASE("F and Ctrl 1 flag, but F says false where that is an answer") {
    ScreenDriver choice(in_a_test());
    choice.press(KeyId::f).take<TestFlag>();
    choice.press(ctrl(KeyId::d1)).take<TestFlag>();
    ScreenDriver truth(in_a_test(Kind::true_false));
    truth.press(KeyId::f);
    CHECK(truth.nothing_wanted());
    truth.press(ctrl(KeyId::d1)).take<TestFlag>();
    CHECK_FALSE(std::get<Said>(*truth.press(KeyId::page_down).take<TestGo>().answer).value);
}

TEST_CASE("H hides the clock, and does nothing where there is none") {
    ScreenDriver driver(in_a_test());
    driver.press(KeyId::h).take<ToggleClock>();
    driver.press(ctrl(KeyId::h)).take<ToggleClock>();
    driver.body<TestRunScreen>().clock.clear();
    driver.press(KeyId::h);
    CHECK(driver.nothing_wanted());
}

TEST_CASE("how sure one is goes with the answer, when the test asks for it") {
    TestRunScreen test = in_a_test();
    test.asks_certainty = true;
    ScreenDriver driver(test);
    CHECK(driver.press(KeyId::d1).press(KeyId::f7).press(KeyId::page_down).take<TestGo>().certainty == 2);
    ScreenDriver without(in_a_test());
    CHECK(without.press(KeyId::d1).press(KeyId::f7).press(KeyId::page_down).take<TestGo>().certainty == 0);
}

TEST_CASE("leaving by the rail or its keys keeps the answer first") {
    ScreenDriver keys(in_a_test());
    keys.press(KeyId::d1).press(alt(KeyId::d6));
    REQUIRE(keys.wanted().size() == 2);
    CHECK(std::get<TestGo>(keys.wanted()[0]).index == 2);
    CHECK(chosen_in(std::get<TestGo>(keys.wanted()[0]).answer) == std::vector<std::size_t>{2});
    CHECK(std::get<Go>(keys.wanted()[1]).view == View::progress);
    ScreenDriver rail(in_a_test());
    rail.press(KeyId::d1).click("Home");
    REQUIRE(rail.wanted().size() == 2);
    CHECK(std::holds_alternative<TestGo>(rail.wanted()[0]));
    CHECK(std::holds_alternative<Go>(rail.wanted()[1]));
}

TEST_CASE("the last step is not taken back in a test: it would be one of before it") {
    ScreenDriver driver(in_a_test());
    driver.press(ctrl(KeyId::z)).press(ctrl(KeyId::y));
    CHECK(driver.nothing_wanted());
}

TEST_CASE("when time is up the test is handed in once, with what is on screen") {
    TestRunScreen test = in_a_test(Kind::text);
    ScreenDriver driver(test);
    driver.type("rivers");
    driver.body<TestRunScreen>().time_is_up = true;
    driver.frames(30);
    driver.press(KeyId::page_down).press(KeyId::enter);
    CHECK(std::get<Typed>(*driver.take<HandInTest>().answer).text == "rivers");
    driver.frames(30);
    CHECK(driver.nothing_wanted());
}

TEST_CASE("time that is up while the summary is looked at hands in as well") {
    TestRunScreen test = at_the_end_of_a_test();
    test.time_is_up = true;
    ScreenDriver driver(test);
    driver.take<HandInTest>();
}

TEST_CASE("no verdict, hint or passage is seen while a test runs") {
    for (const Kind kind : {Kind::choice, Kind::text, Kind::order, Kind::match}) {
        Screen judged_screen = judged(kind, Outcome::wrong);
        TestRunScreen test = in_a_test(kind);
        test.question = study_of(judged_screen);
        test.question.phase = Phase::asking;
        test.question.hint = "Enter checks.";
        ScreenDriver driver(test);
        for (const char* words : {"Because of the year.", "The border came first.", "agreed in 1994", "Borders, paragraph 4", "Next on Sunday", "Enter checks."}) {
            INFO(words);
            CHECK_FALSE(driver.shows(words));
        }
        CHECK_FALSE(driver.offers("Check"));
        CHECK_FALSE(driver.offers("I was right"));
    }
}

TEST_CASE("the help of a test says that Enter goes on, not that it checks") {
    Screen screen;
    screen.frame.help_open = true;
    screen.body = in_a_test();
    UiDriver driver(screen, 1280, 1200);
    CHECK(driver.sees("In a test"));
    CHECK(driver.sees("Flag the question"));
    CHECK(driver.sees("Choose an answer"));
    CHECK_FALSE(driver.sees("Check"));
}

TEST_CASE("a test can be sat in every size of window and text") {
    for (const auto& [width, height] : {std::pair{480.0F, 360.0F}, {800.0F, 600.0F}, {1100.0F, 700.0F}, {3840.0F, 2160.0F}})
        for (const int percent : {75, 100, 200}) {
            for (const Kind kind : {Kind::choice, Kind::text, Kind::order, Kind::match}) {
                Screen screen;
                screen.frame.look.text_percent = percent;
                screen.body = in_a_test(kind, 60);
                UiDriver driver(screen, width, height);
                CHECK(driver.offers("Next"));
                CHECK(driver.wanted().empty());
            }
        }
}
