#include "state/course_actions.h"

#include "support/catch.h"
#include "support/study_desk.h"

using namespace estelik;
using support::StudyDesk;

TEST_CASE("a good save takes effect and leaves the question on the screen alone", "[study]") {
    StudyDesk desk;
    desk.press(AskItems{{"rises"}});
    auto changed = support::small_bank();
    changed.questions[3].stem = "In what mountains are the sources of the Ili?";
    desk.press(CourseRead{"rivers", {make_bank(changed), {}}});
    CHECK(desk.show<StudyScreen>().stem == "In which mountains does the Ili rise?");
    desk.press(Finish{});
    desk.press(AskItems{{"rises"}});
    CHECK(desk.show<StudyScreen>().stem == "In what mountains are the sources of the Ili?");
}

TEST_CASE("a broken save never takes the place of a good one: a banner names its first error", "[study]") {
    StudyDesk desk;
    Finding finding;
    finding.code = "E104";
    finding.what = "a comma is missing";
    finding.place = {"rivers/bank.json", 14, 3};
    desk.press(CourseRead{"rivers", {nullptr, {finding}}});
    REQUIRE(desk.state.notices.size() == 1);
    CHECK(desk.state.notices[0].text.find("rivers/bank.json:14:3") != std::string::npos);
    desk.press(StartStudy{});
    CHECK(desk.phase() == Phase::asking);
    desk.press(CourseRead{"rivers", {support::small_course(), {}}});
    CHECK(desk.state.notices.empty());
}

TEST_CASE("a course that is read again says what is new in it and what is gone", "[study]") {
    StudyDesk desk;
    auto changed = support::small_bank();
    changed.questions[3].id = "sources";
    changed.questions.pop_back();
    changed.places.resize(changed.questions.size());
    changed.ignored.resize(changed.questions.size());
    desk.press(CourseRead{"rivers", {make_bank(changed), {}}});
    REQUIRE(desk.state.toast);
    CHECK(desk.state.toast->text == "Course file read again: 9 questions, 1 new, 2 removed.");
}
