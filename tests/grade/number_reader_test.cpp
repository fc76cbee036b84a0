#include "grade/number_reader.h"

#include "support/catch.h"

#include <rapidcheck.h>

using namespace estelik;

namespace {

Quantity one(std::string_view text, Dimension wanted = Dimension::none) {
    const auto reading = read_number(text, wanted);
    INFO(text);
    REQUIRE(reading.form == NumberReading::Form::one);
    return reading.quantities[0];
}

}  // namespace

TEST_CASE("a figure is read with its scale and its unit", "[number]") {
    CHECK(one("about 1.6 thousand km").value == Approx(1600));
    CHECK(one("0.18 million").value == Approx(180000));
    CHECK(one("a hundred and eighty thousand people").value == 180000);
    CHECK(one("2.7 million km^2").unit->symbol == "km²");
    CHECK(one("62 miles per hour").unit->symbol == "mph");
    CHECK(one("$5").unit->symbol == "$");
    CHECK(one("minus 3.5 %").value == Approx(-3.5));
}

TEST_CASE("what m stands for depends on what is asked", "[number]") {
    CHECK(one("1m").value == 1e6);
    CHECK(one("1m", Dimension::length).unit->symbol == "m");
    CHECK(one("5 m", Dimension::time).unit->symbol == "min");
}

TEST_CASE("values in two units are added up", "[number]") {
    CHECK(one("5 ft 3 in", Dimension::length).value == Approx(5.25));
    CHECK(one("1 hour and 30 minutes", Dimension::time).value == Approx(1.5));
}

TEST_CASE("a range has two ends and both the unit", "[number]") {
    for (const auto* text : {"1500-1700 km", "1500 – 1700 km", "between 1500 and 1700 km", "from 1500 to 1700 km"}) {
        INFO(text);
        const auto reading = read_number(text, Dimension::length);
        REQUIRE(reading.form == NumberReading::Form::range);
        CHECK(reading.quantities[0].unit == reading.quantities[1].unit);
    }
}

TEST_CASE("several figures, bounds and other words are told apart", "[number]") {
    CHECK(read_number("1500 or 1600", Dimension::none).form == NumberReading::Form::several);
    CHECK(read_number("less than 1600", Dimension::none).bound == "less");
    CHECK(read_number("3000 teachers", Dimension::none).other_words == std::vector<std::string>{"teachers"});
    CHECK(read_number("many", Dimension::none).form == NumberReading::Form::none);
}

TEST_CASE("any bytes are read as numbers without harm", "[number]") {
    CHECK(rc::check("no crash", [](const std::string& text) {
        return read_number(text, Dimension::length).quantities.size() <= text.size();
    }));
}
