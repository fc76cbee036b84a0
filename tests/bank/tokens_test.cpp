#include "bank/tokens.h"

#include "support/catch.h"

using namespace estelik;

TEST_CASE("tokens are runs of digits and runs of letters, with their places", "[tokens]") {
    const auto tokens = tokens_of("23rd of Nov, é1");
    REQUIRE(tokens.size() == 5);
    CHECK(tokens[0].digits);
    CHECK(tokens[0].value() == 23);
    CHECK(tokens[1].text == "rd");
    CHECK(tokens[3].text == "nov");
    CHECK(tokens[3].begin == 8);
    CHECK(tokens[3].end == 11);
    CHECK(tokens[4].text == "1");
    CHECK(tokens[1].value() == -1);
    CHECK(tokens_of("12345678901")[0].value() == -1);
    CHECK(tokens_of("").empty());
}
