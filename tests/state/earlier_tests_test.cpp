#include "state/earlier_tests.h"

#include "support/catch.h"
#include "support/study_desk.h"

using namespace estelik;
using support::StudyDesk;

namespace {

Blueprint whole_course() {
    Blueprint blueprint;
    blueprint.name = "Full mock";
    blueprint.questions = 9;
    return blueprint;
}

// Sits the whole course and answers so many questions rightly; the result stays on the screen.
StudyDesk& take_test(StudyDesk& desk, std::size_t right, const Blueprint& blueprint = whole_course()) {
    desk.press(Go{View::test}).press(CloseTest{}).press(SetBlueprint{blueprint, 1}).press(StartTest{});
    for (std::size_t i = 0; i < right; ++i) {
        desk.press(TestGo{i, std::nullopt, 0});
        const auto& item = desk.state.test.sitting->on_screen();
        desk.press(TestGo{i, key_answer(*item.question, item.item.gap), 0});
    }
    return desk.press(HandInTest{});
}

StudyDesk& days_later(StudyDesk& desk, int days) {
    for (int i = 0; i < days; ++i) desk.wait_seconds(86'400);
    return desk;
}

}  // namespace

TEST_CASE("a result is compared with the last test of the same blueprint, with how many questions it rests on", "[test]") {
    StudyDesk desk;
    take_test(desk, 3);
    CHECK(desk.show<TestResultScreen>().compared.empty());
    take_test(days_later(desk, 1), 5);
    CHECK(desk.show<TestResultScreen>().compared == "23 points more than yesterday, 9 questions each");
    take_test(days_later(desk, 1), 5);
    CHECK(desk.show<TestResultScreen>().compared == "The same grade as yesterday, 9 questions each");
    take_test(desk, 2);
    CHECK(desk.show<TestResultScreen>().compared == "34 points less than earlier today, 9 questions each");
}

TEST_CASE("another blueprint, or too few questions, is compared with nothing", "[test]") {
    StudyDesk desk;
    Blueprint few = whole_course();
    few.questions = 4;
    take_test(take_test(desk, 1, few), 3, few);
    CHECK(desk.show<TestResultScreen>().compared.empty());
    take_test(desk, 3);
    CHECK(desk.show<TestResultScreen>().compared.empty());
}

TEST_CASE("a section is compared only where five questions or more were asked of it each time", "[test]") {
    StudyDesk desk;
    take_test(take_test(desk, 0), 9);
    const auto result = desk.show<TestResultScreen>();
    REQUIRE(result.topics.size() == 2);
    CHECK(result.topics[0].n == 5);
    CHECK(result.topics[0].change == "up from 0");
    CHECK(result.topics[1].n == 4);
    CHECK(result.topics[1].change.empty());
}

TEST_CASE("an earlier result that is opened again is compared with the one before it", "[test]") {
    StudyDesk desk;
    take_test(take_test(take_test(desk, 1), 2), 3);
    desk.press(CloseTest{});
    const auto start = desk.show<TestStartScreen>();
    REQUIRE(start.results.size() == 3);
    desk.press(OpenTestResult{start.results[1].id});
    CHECK(desk.show<TestResultScreen>().compared == "11 points more than earlier today, 9 questions each");
    desk.press(CloseTest{}).press(OpenTestResult{start.results[2].id});
    CHECK(desk.show<TestResultScreen>().compared.empty());
}

TEST_CASE("an earlier test is scored once, and anew for another edition or other rules", "[test]") {
    StudyDesk desk;
    take_test(take_test(desk, 1), 2);
    desk.press(CloseTest{});
    CHECK(desk.state.test.earlier.scores.size() == 2);
    const auto* scored = score_of_earlier(desk.state, earlier_tests(desk.state).front());
    desk.press(SetBlueprint{whole_course(), 1.5}).press(ToggleClock{});
    CHECK(score_of_earlier(desk.state, earlier_tests(desk.state).front()) == scored);
    desk.press(Go{View::home}).press(SetPreference{"forgive_spelling", 0});
    CHECK(desk.state.test.earlier.scores.empty());
    desk.press(Go{View::test});
    CHECK(desk.state.test.earlier.scores.size() == 2);
}
