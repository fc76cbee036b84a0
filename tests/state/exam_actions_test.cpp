#include "state/exam_actions.h"

#include "support/catch.h"
#include "support/study_desk.h"

#include <algorithm>
#include <set>

using namespace estelik;
using support::StudyDesk;

namespace {

// A desk whose world plans at once, as the worker would.
struct Examinee : StudyDesk {
    std::size_t planned = 0;   // effects already carried out
    int plans = 0;

    Examinee& look_home() {
        press(Go{View::home});
        return plan();
    }
    Examinee& plan() {
        while (planned < others.size()) {
            const auto effect = others[planned++];
            if (const auto* wanted = std::get_if<PlanExam>(&effect)) {
                ++plans;
                press(ExamPlanned{plan_exam(wanted->wanted, wanted->questions, wanted->before.get(), {})});
            }
        }
        return *this;
    }
    Examinee& exam_in(int days, int minutes) {
        press(SetExam{calendar(day_of(clock) + days), minutes});
        return look_home();
    }
};

}  // namespace

TEST_CASE("without an exam nothing is planned") {
    Examinee desk;
    desk.look_home();
    CHECK(desk.plans == 0);
    CHECK(exam_actions::asked_today(desk.state).empty());
}

TEST_CASE("an exam ahead is planned once, and Home says what to expect") {
    Examinee desk;
    desk.exam_in(12, 20);
    CHECK(desk.plans == 1);
    const auto home = desk.show<HomeScreen>();
    CHECK(home.exam_chip == "12 days");
    CHECK(home.exam_text.starts_with("Expected "));
    CHECK(home.exam_text.find("20 min today") != std::string::npos);
    CHECK(home.headline.ends_with(" today"));
    desk.look_home().look_home();
    CHECK(desk.plans == 1);
}

TEST_CASE("the sitting asks what the plan chose, and the plan is made anew after it") {
    Examinee desk;
    desk.exam_in(12, 20);
    const auto wanted = exam_actions::asked_today(desk.state);
    REQUIRE(wanted.size() >= 3);
    desk.press(StartStudy{3});
    std::set<ItemId> asked;
    while (desk.phase() != Phase::finished) {
        asked.insert(desk.asked().item);
        desk.wait_seconds(5).answer_rightly();
    }
    CHECK(asked == std::set<ItemId>(wanted.begin(), wanted.begin() + 3));
    CHECK(desk.plans == 1);
    desk.look_home();
    CHECK(desk.plans == 2);
    for (const auto& item : exam_actions::asked_today(desk.state)) CHECK_FALSE(asked.contains(item));
}

TEST_CASE("what stands in the way of the score is said with what it would take") {
    Examinee desk;
    desk.exam_in(3, 5);
    const CourseExam* exam = exam_actions::of_course(desk.state);
    REQUIRE(exam);
    REQUIRE(exam->feasibility);
    const bool reached = exam->feasibility->score >= exam->feasibility->target;
    const auto text = desk.show<HomeScreen>().exam_text;
    CHECK((text.find("90") != std::string::npos) == !reached);
}

TEST_CASE("the dialog offers minutes with the score each leads to, rising") {
    Examinee desk;
    desk.exam_in(12, 20);
    desk.press(AskExam{});
    const auto choice = desk.screen().frame.exam;
    CHECK(choice.minutes == 20);
    CHECK(choice.day == day_of(desk.clock) + 12);
    REQUIRE(choice.offered.size() == 7);
    CHECK(std::ranges::is_sorted(choice.offered, {}, &ExamChoice::Minutes::height));
    CHECK_FALSE(choice.offered.front().score.empty());
}

TEST_CASE("an exam that is over, or called off, plans nothing") {
    Examinee desk;
    desk.exam_in(2, 20);
    desk.sleep_days(3);
    desk.look_home();
    CHECK(exam_actions::of_course(desk.state) == nullptr);
    desk.exam_in(5, 20);
    CHECK(exam_actions::of_course(desk.state) != nullptr);
    desk.press(SetExam{});
    CHECK(exam_actions::of_course(desk.state) == nullptr);
}
