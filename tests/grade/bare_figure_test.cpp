#include "grade/bare_figure.h"

#include "support/catch.h"

using namespace estelik;

TEST_CASE("what was worked out stands behind the sign of equality", "[figure]") {
    CHECK(bare_figure("2^24 = 16,777,216") == " 16,777,216");
    CHECK(bare_figure("1024 x 1024 = 1048576") == " 1048576");
    CHECK(bare_figure("1,600 km = 1,000 miles") == "1,600 km = 1,000 miles");
}

TEST_CASE("a remark in brackets or behind a colon adds nothing to the figure", "[figure]") {
    CHECK(bare_figure("3 ships (nina, pinta, santa maria)") == "3 ships  ");
    CHECK(bare_figure("three: land, labour and capital") == "three");
    CHECK(bare_figure("255 (256 minus 1)") == "255  ");
}

TEST_CASE("another figure and a doubt stay", "[figure]") {
    for (const auto* text : {"50 (or more)", "1,600 km (1,000 miles)", "3 (not four)"}) CHECK(bare_figure(text) == text);
}

TEST_CASE("negative powers of units are divisions", "[figure]") {
    CHECK(bare_figure("300000 km s-1") == "300000 km/s");
    CHECK(bare_figure("1000 kg*m^-3") == "1000 kg/m3");
    CHECK(bare_figure("9.81 ms^-2") == "9.81 m/s2");
    CHECK(bare_figure("1500-1700") == "1500-1700");
    CHECK(bare_figure("between may-3 and june") == "between may-3 and june");
}
