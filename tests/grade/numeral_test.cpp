#include "grade/numeral.h"

#include "support/catch.h"

using namespace estelik;

namespace {

double value(std::string_view text) {
    const auto numeral = read_numeral(plain_signs(text));
    INFO(text);
    REQUIRE(numeral);
    return numeral->value;
}

}  // namespace

TEST_CASE("thousands are parted as all of the world parts them", "[numeral]") {
    for (const auto* text : {"1600", "1,600", "1 600", "1\u00A0600", "1\u202F600", "1'600", "1’600"})
        CHECK(value(text) == 1600);
    CHECK(value("1,234,567") == 1234567);
    CHECK(value("1.234.567") == 1234567);
    CHECK(value("12,34,567") == 1234567);
    CHECK(value("1.234,5") == Approx(1234.5));
    CHECK(value("1,234.5") == Approx(1234.5));
}

TEST_CASE("a point before three digits has two readings", "[numeral]") {
    const auto numeral = read_numeral("1.600");
    CHECK(numeral->value == Approx(1.6));
    CHECK(numeral->grouped == 1600);
    CHECK(read_numeral("0.600")->grouped == 0);
}

TEST_CASE("powers of ten and fractions are read", "[numeral]") {
    CHECK(value("1.6e3") == Approx(1600));
    CHECK(value("1.6×10³") == Approx(1600));
    CHECK(value("1.6 x 10^3") == Approx(1600));
    CHECK(value("10^6") == Approx(1e6));
    CHECK(value("1/2") == Approx(0.5));
    CHECK(value("1½") == Approx(1.5));
}

TEST_CASE("signs stay with their number", "[numeral]") {
    CHECK(value("−3.5") == Approx(-3.5));
    CHECK(value("+4") == 4);
}

TEST_CASE("marks that make no number are not guessed at", "[numeral]") {
    CHECK_FALSE(read_numeral("1,60.0,5")->readable);
    CHECK_FALSE(read_numeral("km"));
    CHECK_FALSE(read_numeral("-"));
}

TEST_CASE("significant figures are counted without the zeros of a whole number", "[numeral]") {
    CHECK(read_numeral("1600")->figures == 2);
    CHECK(read_numeral("3.140")->figures == 4);
    CHECK(read_numeral("0.05")->figures == 1);
}
