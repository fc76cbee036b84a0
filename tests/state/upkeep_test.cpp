#include "state/upkeep.h"

#include "schedule/due_days.h"
#include "support/catch.h"
#include "support/study_desk.h"

using namespace estelik;
using support::StudyDesk;

namespace {

// The days that a start of the program would make.
bool has_days_of_a_start(const StudyDesk& desk) {
    const auto fresh = calendar_of(desk.state.progress);
    for (const auto& [item, known] : desk.state.progress.items)
        if (fresh.day_of(item) != desk.state.calendar.day_of(item)) return false;
    return true;
}

StudyDesk after_a_sitting() {
    StudyDesk desk;
    desk.press(StartStudy{});
    for (int i = 0; i < 10; ++i) desk.wait_seconds(5).answer_rightly();
    desk.press(Finish{});
    return desk;
}

}  // namespace

TEST_CASE("every answer gives its item a day at once") {
    StudyDesk desk;
    desk.press(StartStudy{});
    const ItemId item = desk.asked().item;
    desk.answer_rightly();
    CHECK(desk.state.calendar.day_of(item));
}

TEST_CASE("after a sitting the days are those of a fresh start") { CHECK(has_days_of_a_start(after_a_sitting())); }

TEST_CASE("a preference about the days moves what it must") {
    auto desk = after_a_sitting();
    const auto before = desk.state.calendar;
    Day some_day;
    for (const auto& [item, known] : desk.state.progress.items) some_day = *before.day_of(item);
    desk.press(SetPreference{name_of_day_off(some_day), 1});
    CHECK(desk.state.calendar.minutes_on(some_day) == 0);
    CHECK(has_days_of_a_start(desk));
    desk.press(SetPreference{name_of_day_off(some_day), 0});
    CHECK(desk.state.calendar.minutes_on(some_day) > 0);
}

TEST_CASE("undoing an answer takes its day away") {
    StudyDesk desk;
    desk.press(StartStudy{});
    const ItemId item = desk.asked().item;
    desk.answer_rightly();
    desk.press(Undo{});
    CHECK_FALSE(desk.state.calendar.day_of(item));
}

TEST_CASE("the day on the button is the day it is asked") {
    StudyDesk desk;
    desk.press(SetPreference{"four_buttons", 1});
    desk.press(StartStudy{});
    for (int i = 0; i < 8; ++i) {
        const ItemId item = desk.asked().item;
        desk.press(Submit{key_answer(*desk.asked().question, item.gap)});
        std::string said;
        for (const auto& button : desk.show<StudyScreen>().ratings)
            if (button.rating == Rating::good) said = button.when;
        desk.press(Rate{Rating::good});
        const int days = *desk.state.calendar.day_of(item) - day_of(desk.clock);
        CHECK(said.find(std::to_string(days)) != std::string::npos);
    }
}
