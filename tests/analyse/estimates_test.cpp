#include "analyse/estimates.h"

#include "support/catch.h"
#include "support/told_history.h"

using namespace estelik;
using support::ToldHistory;

TEST_CASE("a whole sitting is compared with what was told", "[estimates]") {
    ToldHistory told;
    told.sits_down(TimeTold{2, 40}).gives("ends", Rating::good, "", 20).after_seconds(10).gives("rises", Rating::good, "", 20);
    const auto record = estimates(told.history(), "rivers");
    REQUIRE(record.n() == 1);
    CHECK(record.sittings[0].told == Approx(40));
    CHECK(record.sittings[0].took == Approx(50));
    CHECK(record.ratio == Approx(1.25));
    CHECK(record.error == Approx(0.25));
}

TEST_CASE("a sitting that was left, or told nothing, is not compared", "[estimates]") {
    ToldHistory told;
    told.sits_down(TimeTold{2, 40}).gives("ends", Rating::again).gives("ends", Rating::good);
    told.sits_down().gives("ends", Rating::good).gives("rises", Rating::good);
    CHECK(estimates(told.history(), "rivers").n() == 0);
    CHECK(estimates(told.history(), "rivers").error == 0);
}

TEST_CASE("who went away in between is not charged for it", "[estimates]") {
    ToldHistory told;
    told.sits_down(TimeTold{2, 60}).gives("ends", Rating::good, "", 30).after_seconds(3600).gives("rises", Rating::good, "", 30);
    const auto record = estimates(told.history(), "rivers");
    REQUIRE(record.n() == 1);
    CHECK(record.sittings[0].took == Approx(30 + static_cast<double>(pause_counted_ms) / 1000));
}

TEST_CASE("the error is the median of all, whichever way they were off", "[estimates]") {
    ToldHistory told;
    for (const int seconds : {50, 100, 130}) told.sits_down(TimeTold{1, 100}).gives("ends", Rating::good, "", seconds);
    const auto record = estimates(told.history(), "rivers");
    CHECK(record.n() == 3);
    CHECK(record.error == Approx(0.3));
    CHECK(record.ratio == Approx(1));
}
