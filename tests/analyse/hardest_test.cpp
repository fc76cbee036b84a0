#include "analyse/hardest.h"

#include "support/catch.h"
#include "support/told_history.h"

using namespace estelik;
using support::ToldHistory;

TEST_CASE("the hardest question comes first, with what was given in its place and how often", "[hardest]") {
    ToldHistory told;
    for (const char* lake : {"Aral Sea", "Lake Zaysan", "Aral Sea", "Aral Sea"}) told.gives("ends", Rating::again, lake);
    told.gives("ends", Rating::good, "Lake Balkhash");
    for (int i = 0; i < 5; ++i) told.gives("rises", i == 0 ? Rating::again : Rating::good, i == 0 ? "Altai" : "Tian Shan");
    const auto hardest = hardest_items(*support::small_course(), told.history(), 8);
    REQUIRE(hardest.size() == 2);
    CHECK(hardest[0].item == support::item("ends"));
    CHECK(hardest[0].missed.right == 4);
    CHECK(hardest[0].missed.n == 5);
    REQUIRE(hardest[0].given.size() == 2);
    CHECK(hardest[0].given[0].words == "Aral Sea");
    CHECK(hardest[0].given[0].times == 3);
    CHECK(hardest_items(*support::small_course(), told.history(), 1).size() == 1);
}

TEST_CASE("of fewer than five answers nothing is said, and a blank one is no answer given", "[hardest]") {
    ToldHistory told;
    for (int i = 0; i < 4; ++i) told.gives("ends", Rating::again);
    CHECK(hardest_items(*support::small_course(), told.history(), 8).empty());
    told.gives("ends", Rating::again);
    const auto hardest = hardest_items(*support::small_course(), told.history(), 8);
    REQUIRE(hardest.size() == 1);
    CHECK(hardest[0].given.empty());
}
