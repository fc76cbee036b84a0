#include "state/test_actions.h"

#include "support/catch.h"
#include "support/study_desk.h"

using namespace estelik;
using support::StudyDesk;

namespace {

Blueprint quick(std::size_t questions, int minutes) {
    Blueprint blueprint;
    blueprint.questions = questions;
    blueprint.minutes = minutes;
    return blueprint;
}

StudyDesk in_a_test(const Blueprint& blueprint = quick(9, 10)) {
    StudyDesk desk;
    desk.press(Go{View::test}).press(SetBlueprint{blueprint, 1}).press(StartTest{});
    return desk;
}

const TestSitting& sitting(const StudyDesk& desk) { return *desk.state.test.sitting; }

Answer right_answer_on_screen(const StudyDesk& desk) {
    const auto& item = sitting(desk).on_screen();
    return key_answer(*item.question, item.item.gap);
}

StudyDesk& answer_all(StudyDesk& desk) {
    for (std::size_t i = 0; i < sitting(desk).items.size(); ++i) desk.press(TestGo{i, std::nullopt, 0}).press(TestGo{i, right_answer_on_screen(desk), 0});
    return desk;
}

}  // namespace

TEST_CASE("a test shows no verdict, and each answer is saved when its question is left", "[test]") {
    auto desk = in_a_test();
    auto screen = desk.show<TestRunScreen>();
    CHECK(screen.heading == "Question 1 of 9");
    CHECK(screen.answered == "0 of 9 saved");
    CHECK_FALSE(screen.question.verdict);
    CHECK_FALSE(screen.question.passage);
    desk.press(TestGo{1, right_answer_on_screen(desk), 0});
    screen = desk.show<TestRunScreen>();
    CHECK(screen.heading == "Question 2 of 9");
    CHECK(screen.cells[0].saved);
    CHECK(screen.cells[1].current);
    desk.press(TestGo{0, std::nullopt, 0});
    CHECK(desk.show<TestRunScreen>().question.taken_back);
}

TEST_CASE("an answer that did not reach the disk is not shown as saved, and its question stays", "[test]") {
    auto desk = in_a_test();
    desk.disk_full = true;
    desk.press(TestGo{1, right_answer_on_screen(desk), 0});
    CHECK(desk.show<TestRunScreen>().heading == "Question 1 of 9");
    CHECK_FALSE(desk.show<TestRunScreen>().cells[0].saved);
    CHECK(desk.state.notices.size() == 1);
    desk.disk_full = false;
    desk.press(TestGo{1, right_answer_on_screen(desk), 0});
    CHECK(desk.show<TestRunScreen>().cells[0].saved);
}

TEST_CASE("killed in the middle it is offered again, with the time that was left", "[test]") {
    auto desk = in_a_test();
    desk.wait_seconds(60).press(TestGo{1, right_answer_on_screen(desk), 0});
    StudyDesk again;
    again.state.progress = fold(desk.journal);
    again.press(Go{View::test});
    const auto start = again.show<TestStartScreen>();
    CHECK(start.open_test.find("1 of 9 questions answered") != std::string::npos);
    CHECK(start.open_test.find("8:5") != std::string::npos);
    again.press(ResumeTest{});
    CHECK(again.show<TestRunScreen>().cells[0].saved);
}

TEST_CASE("handing in asks once, then shows the result in Moodle's words", "[test]") {
    auto desk = in_a_test();
    answer_all(desk).press(AskHandIn{std::nullopt, 0});
    auto run = desk.show<TestRunScreen>();
    CHECK(run.confirming);
    CHECK(run.open_words.empty());
    CHECK(run.rows.size() == 9);
    desk.press(ReturnToTest{});
    CHECK_FALSE(desk.show<TestRunScreen>().confirming);
    desk.press(HandInTest{std::nullopt, 0});
    const auto result = desk.show<TestResultScreen>();
    CHECK(result.marks == "9 of 9");
    CHECK(result.facts[0].label == "Started");
    CHECK(result.rows[0].state == "Correct");
    CHECK(result.missed == 0);
    CHECK(result.schedule_unchanged);
    CHECK(desk.state.progress.items.empty());
}

TEST_CASE("what was missed can be asked again or put into review", "[test]") {
    auto desk = in_a_test();
    desk.press(HandInTest{std::nullopt, 0});
    CHECK(desk.show<TestResultScreen>().missed == 9);
    CHECK(desk.show<TestResultScreen>().rows[0].state == "Not answered");
    desk.press(MissedIntoReview{});
    CHECK(desk.state.progress.items.empty());
    desk.press(RetryTestMissed{});
    CHECK(desk.state.view == View::study);
    CHECK(desk.state.sitting->planned == 9);
}

TEST_CASE("time runs out: the test is handed in with what was kept", "[test]") {
    auto desk = in_a_test(quick(9, 5));
    desk.press(TestGo{1, right_answer_on_screen(desk), 0});
    desk.wait_seconds(10).press(Tick{});
    CHECK(desk.show<TestRunScreen>().clock == "less than 5\u00a0min");
    desk.wait_seconds(300).press(Tick{});
    const auto result = desk.show<TestResultScreen>();
    CHECK(result.missed == 8);
}

TEST_CASE("an earlier result can be opened again and says the same", "[test]") {
    auto desk = in_a_test();
    answer_all(desk).press(HandInTest{std::nullopt, 0}).press(CloseTest{});
    const auto start = desk.show<TestStartScreen>();
    REQUIRE(start.results.size() == 1);
    CHECK(start.results[0].marks == "9 of 9");
    desk.press(OpenTestResult{start.results[0].id});
    CHECK(desk.show<TestResultScreen>().marks == "9 of 9");
}

TEST_CASE("a flag stays on its question through the test and into the result", "[test]") {
    auto desk = in_a_test();
    desk.press(TestFlag{});
    CHECK(desk.show<TestRunScreen>().cells[0].flagged);
    desk.press(HandInTest{std::nullopt, 0}).press(SetResultFilter{ResultOnly::flagged});
    CHECK(desk.show<TestResultScreen>().rows.size() == 1);
}

TEST_CASE("with certainty marking being sure and wrong costs six", "[test]") {
    Blueprint blueprint = quick(9, 0);
    blueprint.certainty = true;
    blueprint.kinds = {Kind::text};
    auto desk = in_a_test(blueprint);
    CHECK(desk.show<TestRunScreen>().clock.empty());
    desk.press(HandInTest{Typed{"Pamir"}, 3}).press(SetResultFilter{ResultOnly::sure_but_wrong});
    const auto result = desk.show<TestResultScreen>();
    CHECK(result.marks == "-6 of 3");
    REQUIRE(result.rows.size() == 1);
    CHECK(result.rows[0].certainty == "sure");
}
