#include "state/minutes_choice.h"

#include "analyse/pace.h"
#include "support/catch.h"
#include "support/study_desk.h"

#include <set>

using namespace estelik;
using support::StudyDesk;

TEST_CASE("a beginner with five minutes gets as many new questions as they hold") {
    StudyDesk desk;
    const auto items = best_items_for(desk.state, desk.state.bank(), 2);
    REQUIRE(items.size() >= 2);
    CHECK(items.size() < best_items_for(desk.state, desk.state.bank(), 20).size());
    CHECK(std::set<ItemId>(items.begin(), items.end()).size() == items.size());
}

TEST_CASE("what was forgotten comes before what was asked an hour ago") {
    StudyDesk desk;
    desk.press(SetPreference{"new_a_day", 5});
    desk.press(StartStudy{5});
    std::set<ItemId> early;
    while (desk.phase() != Phase::finished) {
        early.insert(desk.asked().item);
        desk.wait_seconds(5).answer_rightly();
    }
    desk.sleep_days(40);
    desk.press(StartStudy{10});
    // The five new ones of this day are answered; the early ones are left.
    std::set<ItemId> late;
    for (int i = 0; i < 20 && desk.phase() != Phase::finished; ++i) {
        if (early.contains(desk.asked().item)) {
            desk.press(Skip{});
            continue;
        }
        late.insert(desk.asked().item);
        desk.wait_seconds(5).answer_rightly();
    }
    REQUIRE_FALSE(late.empty());
    const auto items = best_items_for(desk.state, desk.state.bank(), 1);
    REQUIRE_FALSE(items.empty());
    for (const auto& item : items) CHECK(early.contains(item));
}

TEST_CASE("a minute is one question at least, and it opens a sitting") {
    StudyDesk desk;
    CHECK(best_items_for(desk.state, desk.state.bank(), 0.01).size() == 1);
    desk.press(StartMinutes{5});
    REQUIRE(desk.state.sitting);
    CHECK(desk.state.view == View::study);
}
