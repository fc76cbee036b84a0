#include "grade/date_words.h"

#include "support/catch.h"

using namespace estelik;

TEST_CASE("months are read in full, cut short and with a slip", "[date]") {
    std::vector<Slip> slips;
    CHECK(month_of("november", slips) == 11);
    CHECK(month_of("sept", slips) == 9);
    CHECK(slips.empty());
    CHECK(month_of("novmber", slips) == 11);
    REQUIRE(slips.size() == 1);
    CHECK(slips[0].word == "November");
}

TEST_CASE("words that only look like months are none", "[date]") {
    std::vector<Slip> slips;
    CHECK(month_of("match", slips) == 0);
    CHECK(month_of("ma", slips) == 0);
    CHECK(month_of("decades", slips) == 0);
}

TEST_CASE("seasons and quarters are three months", "[date]") {
    CHECK(season_of("fall")->month == 9);
    CHECK(season_of("q4")->month == 10);
    CHECK_FALSE(season_of("q5"));
}

TEST_CASE("ordinals are read as words", "[date]") {
    CHECK(ordinal_of("twentieth") == 20);
    CHECK(ordinal_of("thirtieth") == 30);
    CHECK(ordinal_of("twenty") == 0);
}

TEST_CASE("decades are read as words", "[date]") {
    CHECK(decade_of("nineties") == 90);
    CHECK(decade_of("ninety") == 0);
}
