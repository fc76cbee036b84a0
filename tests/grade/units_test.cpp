#include "grade/units.h"

#include "support/catch.h"

using namespace estelik;

TEST_CASE("units are found by symbol, name, plural and compound", "[units]") {
    CHECK(find_unit("km")->symbol == "km");
    CHECK(find_unit("kilometres")->symbol == "km");
    CHECK(find_unit("square kilometers")->symbol == "km²");
    CHECK(find_unit("sq. mi")->symbol == "sq mi");
    CHECK(find_unit("kilometres per hour")->symbol == "km/h");
    CHECK(find_unit("per cent")->symbol == "%");
    CHECK(find_unit("students") == nullptr);
    CHECK(find_unit("") == nullptr);
}

TEST_CASE("a name with two meanings has the one that is asked for", "[units]") {
    CHECK(find_unit("pounds")->symbol == "lb");
    CHECK(find_unit("pounds", Dimension::sterling)->symbol == "£");
    CHECK(find_unit("m", Dimension::time)->symbol == "min");
}

TEST_CASE("conversions follow the definitions", "[units]") {
    CHECK(convert(1000, *find_unit("mi"), *find_unit("km")) == Approx(1609.344));
    CHECK(convert(68, *find_unit("°f"), *find_unit("°c")) == Approx(20));
    CHECK(convert(1, *find_unit("km2"), *find_unit("ha")) == Approx(100));
}

TEST_CASE("only conversions that do not come out even are round", "[units]") {
    CHECK(conversion_is_round(*find_unit("km"), *find_unit("m")));
    CHECK(conversion_is_round(*find_unit("d"), *find_unit("h")));
    CHECK_FALSE(conversion_is_round(*find_unit("mi"), *find_unit("km")));
}

TEST_CASE("a slip in the name of a unit is put right", "[units]") {
    CHECK(mend_unit_word("kilomters", Dimension::length) == "kilometer");
    CHECK(mend_unit_word("squre", Dimension::area) == "square");
    CHECK(mend_unit_word("kilograms", Dimension::length).empty());
    CHECK(mend_unit_word("kilomters", Dimension::none).empty());
}
