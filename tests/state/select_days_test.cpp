#include "state/select_parts.h"

#include "support/catch.h"
#include "support/study_desk.h"

#include <algorithm>

using namespace estelik;
using support::StudyDesk;

namespace {

DaysCard days_of(const StudyDesk& desk) { return select_days(desk.state); }

}  // namespace

TEST_CASE("six weeks are shown from Monday on, with today among the first seven") {
    const auto days = days_of(StudyDesk());
    REQUIRE(days.week.size() == 7);
    REQUIRE(days.cells.size() == 42);
    CHECK(days.week.front().name == "Mon");
    const auto today = std::ranges::find_if(days.cells, [](const auto& cell) { return cell.today; });
    CHECK(today - days.cells.begin() < 7);
    for (auto cell = days.cells.begin(); cell != today; ++cell) CHECK(cell->past);
}

TEST_CASE("a weekday goes from usual to half to off and back") {
    StudyDesk desk;
    for (const char* words : {"usual", "half", "off", "usual"}) {
        const auto saturday = days_of(desk).week[5];
        CHECK(saturday.words == words);
        desk.press(SetPreference{saturday.preference, saturday.next});
    }
}

TEST_CASE("a day is taken off, and its weekday's rest is no holiday of its own") {
    StudyDesk desk;
    const auto tenth = days_of(desk).cells[20];
    desk.press(SetPreference{tenth.preference, 1});
    CHECK(days_of(desk).cells[20].taken_off);
    desk.press(SetPreference{days_of(desk).week[6].preference, 0});
    CHECK(days_of(desk).cells[13].off);
    CHECK_FALSE(days_of(desk).cells[13].taken_off);
}

TEST_CASE("the minutes to come are bars, the fullest one whole") {
    StudyDesk desk;
    CHECK(days_of(desk).note.empty());
    desk.press(StartStudy{});
    for (int i = 0; i < 10; ++i) desk.wait_seconds(9).answer_rightly();
    const auto days = days_of(desk);
    CHECK(std::ranges::max_element(days.cells, {}, &DaysCard::Cell::height)->height == 1);
    CHECK(days.note.starts_with("The fullest day is "));
}

TEST_CASE("the longest interval is one of four, or another") {
    StudyDesk desk;
    CHECK(days_of(desk).interval == 3);
    desk.press(SetPreference{"longest_interval", 90});
    CHECK(days_of(desk).interval == 1);
    desk.press(SetPreference{"longest_interval", 200});
    CHECK(days_of(desk).interval == -1);
}
