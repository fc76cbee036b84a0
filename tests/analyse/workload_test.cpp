#include "analyse/workload.h"

#include "schedule/due_days.h"

#include "analyse/analyse_support.h"
#include "support/catch.h"

using namespace estelik;
using support::item;
using support::today;

TEST_CASE("what is overdue counts today, the rest on its day", "[load]") {
    const auto bank = support::small_course();
    Progress progress;
    support::learn(progress, item("length"), 3, 30);
    support::learn(progress, item("signed"), 5, 3);
    const auto days = coming_days(*bank, progress, calendar_of(progress), today, 7);
    CHECK(days[0].due == 1);
    CHECK(days[2].due == 1);
    const auto load = load_today(*bank, progress, calendar_of(progress), today);
    CHECK(load.due == 1);
    CHECK(load.due_items == std::vector<ItemId>{item("length")});
    CHECK(load.due_by_topic == std::vector<std::size_t>{1, 0});
    CHECK(load.next_due == today + 2);
}

TEST_CASE("new questions are spread by the day's limit, less what was met today", "[load]") {
    const auto bank = support::small_course();
    Progress progress;
    progress.preferences.new_a_day = 4;
    progress.days[today].new_items = 3;
    const auto days = coming_days(*bank, progress, calendar_of(progress), today, 4);
    CHECK(days[0].fresh == 1);
    CHECK(days[1].fresh == 4);
    CHECK(days[2].fresh == 4);
    CHECK(days[3].fresh == 2);
}

TEST_CASE("suspended questions and those put off are not counted", "[load]") {
    const auto bank = support::small_course();
    Progress progress;
    support::learn(progress, item("length"), 3, 30);
    progress.items[item("length")].suspended = true;
    support::learn(progress, item("signed"), 3, 30);
    progress.items[item("signed")].buried_until = today + 1;
    CHECK(load_today(*bank, progress, calendar_of(progress), today).due == 0);
    CHECK(load_today(*bank, progress, calendar_of(progress), today + 1).due == 1);
}
