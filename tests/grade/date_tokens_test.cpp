#include "grade/date_tokens.h"

#include "support/catch.h"

using namespace estelik;

TEST_CASE("numbers, words and signs come apart, blanks are only remembered", "[date]") {
    const auto tokens = date_tokens("23rd nov, 1999");
    REQUIRE(tokens.size() == 5);
    CHECK(tokens[0].value == 23);
    CHECK(tokens[1].text == "rd");
    CHECK_FALSE(tokens[1].spaced);
    CHECK(tokens[3].kind == DateToken::Kind::comma);
    CHECK(tokens[4].spaced);
    CHECK(tokens[4].value == 1999);
}

TEST_CASE("a quarter is one word", "[date]") {
    const auto tokens = date_tokens("q4 2004");
    REQUIRE(tokens.size() == 2);
    CHECK(tokens[0].text == "q4");
}

TEST_CASE("a number longer than any date has no value", "[date]") {
    CHECK(date_tokens("1234567890").at(0).value == -1);
}
