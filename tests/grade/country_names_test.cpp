#include "grade/country_names.h"

#include "support/catch.h"

using namespace estelik;

TEST_CASE("a country has its people and its two letters", "[names]") {
    const auto* denmark = find_country("denmark");
    REQUIRE(denmark);
    CHECK(denmark->adjective == "danish");
    CHECK(denmark->code == "DK");
    CHECK_FALSE(find_country("danish"));
    CHECK(is_nationality("danish"));
    CHECK_FALSE(is_nationality(""));
}

TEST_CASE("towns lie in states and by seas", "[names]") {
    CHECK(is_region("florida"));
    CHECK_FALSE(is_region("canaveral"));
}
