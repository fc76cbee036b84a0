#include "ui/test_parts.h"

#include "support/screen_driver.h"
#include "support/test_screens.h"

using namespace estelik;
using namespace estelik::testing;

namespace {

TestRunScreen with_certainty() {
    TestRunScreen test = in_a_test();
    test.asks_certainty = true;
    return test;
}

}  // namespace

TEST_CASE("each level says what it earns and what it costs") {
    ScreenDriver driver(with_certainty());
    CHECK(driver.shows("How sure are you?"));
    for (const char* words : {"A guess", "Fairly sure", "Sure", "+1 or 0", "+2 or −2", "+3 or −6"}) CHECK(driver.shows(words));
}

TEST_CASE("a level is chosen by a click or its key, and another takes its place") {
    ScreenDriver driver(with_certainty());
    driver.press(KeyId::d1).click("Sure");
    CHECK(driver.press(KeyId::page_down).take<TestGo>().certainty == 3);
    CHECK(driver.press(KeyId::f6).press(KeyId::page_down).take<TestGo>().certainty == 1);
}

TEST_CASE("while an answer is typed its certainty can be said") {
    TestRunScreen test = in_a_test(Kind::number);
    test.asks_certainty = true;
    ScreenDriver driver(test);
    const TestGo wanted = driver.type("12").press(KeyId::f8).press(KeyId::enter).take<TestGo>();
    CHECK(wanted.certainty == 3);
    CHECK(std::get<Typed>(*wanted.answer).text == "12");
}

TEST_CASE("a test that does not ask shows no levels") { CHECK_FALSE(ScreenDriver(in_a_test()).shows("How sure are you?")); }
