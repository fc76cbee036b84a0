#include "analyse/replay.h"

#include "journal/fold.h"
#include "support/catch.h"
#include "support/told_history.h"

#include <rapidcheck.h>

using namespace estelik;
using support::item;
using support::ToldHistory;

TEST_CASE("the first answer of a later day is a due answer, with its age and what was predicted", "[replay]") {
    ToldHistory told;
    told.on_day(0).gives("ends", Rating::good).gives("ends", Rating::good);
    told.on_day(4).gives("ends", Rating::again).gives("ends", Rating::good);
    const auto again = replay(told.answers(), "rivers", {});
    REQUIRE(again.due.size() == 1);
    CHECK(again.due[0].age == 4);
    CHECK(again.due[0].day == ToldHistory::day(4));
    CHECK_FALSE(again.due[0].right);
    CHECK(again.due[0].predicted > 0.5);
    CHECK(again.due[0].predicted < 1);
}

TEST_CASE("what a test left out of the schedule, or another course, is not replayed", "[replay]") {
    ToldHistory told;
    told.gives("ends", Rating::good).in_a_test(0);
    CHECK(replay(told.answers(), "rivers", {}).steps.empty());
    CHECK(replay(ToldHistory().gives("ends", Rating::good).answers(), "lakes", {}).steps.empty());
}

TEST_CASE("the last step of each item is what the fold keeps of it", "[replay]") {
    CHECK(rc::check("replay and fold agree", [] {
        const auto days = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 60));
        std::vector<Event> events;
        std::vector<GivenAnswer> answers;
        std::int64_t lt = 0;
        auto sorted = days;
        std::sort(sorted.begin(), sorted.end());
        for (const int day : sorted) {
            ToldHistory told;
            told.on_day(day).gives(day % 2 ? "ends" : "rises", all_ratings[static_cast<std::size_t>(day) % 4]);
            const auto& given = told.answers().back();
            answers.push_back(given);
            events.push_back({{"testdesk", static_cast<std::uint64_t>(++lt)}, lt, given.at, given.answer});
        }
        const auto progress = fold(events);
        const auto again = replay(answers, "rivers", progress.model);
        for (const auto& [id, steps] : again.steps) {
            const auto* known = progress.find(id);
            RC_ASSERT(known && known->memory);
            RC_ASSERT(*known->memory == steps.back().known.memory);
            RC_ASSERT(known->last_day == steps.back().day);
        }
        std::size_t due = 0;
        for (const auto& [day, totals] : progress.days) due += static_cast<std::size_t>(totals.due_answers);
        RC_ASSERT(due == again.due.size());
    }));
}
