#include "state/told_time.h"

#include "support/catch.h"
#include "support/study_desk.h"

using namespace estelik;
using support::StudyDesk;

TEST_CASE("what was told is kept with the sitting, and compared at its end", "[time]") {
    StudyDesk desk;
    desk.press(AskItems{{"length", "rises"}});
    const auto* started = std::get_if<SessionStarted>(&desk.journal.front().body);
    REQUIRE(started);
    REQUIRE(started->told);
    CHECK(started->told->questions == 2);
    CHECK(started->told->seconds > 20);
    desk.wait_seconds(100).answer_rightly().wait_seconds(100).answer_rightly();
    REQUIRE(desk.show<StudyScreen>().summary);
    const auto told = desk.show<StudyScreen>().summary->told;
    CHECK(told.starts_with("Told 1"));
    CHECK(told.find("took 3") != std::string::npos);
}

TEST_CASE("a sitting left before its end is not compared", "[time]") {
    StudyDesk desk;
    desk.press(AskItems{{"length", "rises"}}).wait_seconds(10).answer_rightly().press(Finish{});
    CHECK(desk.show<StudyScreen>().summary->told.empty());
}

TEST_CASE("the time left falls as the sitting goes on", "[time]") {
    StudyDesk desk;
    desk.press(AskItems{{"length", "rises", "ends"}});
    const double before = seconds_left(desk.state, *desk.state.sitting);
    desk.answer_rightly();
    CHECK(seconds_left(desk.state, *desk.state.sitting) < before);
}
