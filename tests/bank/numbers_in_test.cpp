#include "bank/numbers_in.h"

#include "support/catch.h"

#include <sstream>

using namespace estelik;

namespace {

std::string found(const std::string& text) {
    std::ostringstream values;
    values.precision(12);
    for (const auto& mention : numbers_in(text)) values << mention.value << " ";
    return values.str();
}

}  // namespace

TEST_CASE("numbers are found in all the forms that prose has", "[number]") {
    CHECK(found("1,600 km") == "1600 ");
    CHECK(found("1 600 km, 1\u00A0600 km, 1600 km") == "1600 1600 1600 ");
    CHECK(found("0.5 % and 1.6 thousand") == "0.5 1600 ");
    CHECK(found("2.5 million, 3 hundred thousand") == "2500000 300000 ");
    CHECK(found("four, twenty-five and ninety nine") == "4 25 99 ");
    CHECK(found("a million, one million, a hundred and forty") == "1000000 1000000 140 ");
    CHECK(found("three hundred and forty thousand two hundred") == "340200 ");
    CHECK(found("both sides, a dozen eggs") == "2 12 ");
    CHECK(found("one, two") == "1 2 ");
    CHECK(found("on 10, 20 and 300") == "10 20 300 ");
}

TEST_CASE("a mention knows where it stands", "[number]") {
    const auto numbers = numbers_in("about twenty-five km");
    REQUIRE(numbers.size() == 1);
    CHECK(numbers[0].begin == 6);
    CHECK(numbers[0].end == 17);
}

TEST_CASE("words that hold a number's name are none", "[number]") { CHECK(found("someone often weightless, tend") == ""); }

TEST_CASE("numbers compare but for rounding, and without their sign", "[number]") {
    CHECK(same_number(0.1 + 0.2, 0.3));
    CHECK_FALSE(same_number(1600, 1601));
    CHECK(mentions(numbers_in("minus 5 degrees"), -5));
}
