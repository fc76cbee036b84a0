#include "analyse/statistics.h"

#include "support/catch.h"
#include "support/told_history.h"

using namespace estelik;
using support::ToldHistory;

TEST_CASE("every figure rests on the same answers", "[statistics]") {
    ToldHistory told;
    for (int day = 0; day < 12; day += 2) told.on_day(day).gives("ends", day == 4 ? Rating::again : Rating::good, day == 4 ? "Aral Sea" : "Lake Balkhash");
    const auto statistics = statistics_of(support::small_course(), told.history(), {}, ToldHistory::day(12));
    CHECK(statistics.retention.n == 5);
    CHECK(statistics.retention.right == 4);
    CHECK(statistics.by_topic[0].n == 5);
    std::size_t by_recall = 0;
    for (const auto& one : statistics.recall) by_recall += one.recalled.n;
    CHECK(by_recall == 5);
    REQUIRE(statistics.hardest.size() == 1);
    CHECK(statistics.hardest[0].given[0].words == "Aral Sea");
    CHECK(statistics.mastery.back().met() == 1);
    CHECK(statistics.times[static_cast<std::size_t>(Kind::choice)].n == 6);
}
