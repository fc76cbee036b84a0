#include "analyse/mastery.h"

#include "support/catch.h"
#include "support/told_history.h"

#include <rapidcheck.h>

using namespace estelik;
using support::ToldHistory;

TEST_CASE("mastery grows with what is met and falls with what is forgotten", "[mastery]") {
    ToldHistory told;
    told.on_day(0).gives("ends", Rating::good).on_day(1).gives("rises", Rating::again);
    const auto again = replay(told.answers(), "rivers", {});
    const auto days = mastery_over(again, {}, ToldHistory::day(1), 14);
    REQUIRE(days.size() == 2);
    CHECK(days[0].strong == 1);
    CHECK(days[0].met() == 1);
    CHECK(days[1].met() == 2);
    CHECK(days[1].weak == 1);
    const auto later = mastery_over(again, {}, ToldHistory::day(400), 5);
    CHECK(later.back().strong == 0);
    CHECK(later.back().day == ToldHistory::day(400));
}

TEST_CASE("without an answer there is no mastery to tell", "[mastery]") {
    CHECK(mastery_over({}, {}, Day{20000}, 14).empty());
}

TEST_CASE("points end today, stand in equal steps, and never count fewer questions than before", "[mastery]") {
    CHECK(rc::check("points of mastery", [] {
        const auto days = *rc::gen::nonEmpty(rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 90)));
        ToldHistory told;
        auto sorted = days;
        std::sort(sorted.begin(), sorted.end());
        for (const int day : sorted) told.on_day(day).gives(day % 2 ? "ends" : "rises", Rating::good);
        const auto points = *rc::gen::inRange<std::size_t>(1, 20);
        const auto today = ToldHistory::day(90);
        const auto mastery = mastery_over(replay(told.answers(), "rivers", {}), {}, today, points);
        RC_ASSERT(!mastery.empty());
        RC_ASSERT(mastery.size() <= points);
        RC_ASSERT(mastery.back().day == today);
        for (std::size_t i = 1; i < mastery.size(); ++i) {
            RC_ASSERT(mastery[i].met() >= mastery[i - 1].met());
            if (i > 1) RC_ASSERT(mastery[i].day - mastery[i - 1].day == mastery[1].day - mastery[0].day);
        }
    }));
}
