#include "grade/bare_date.h"

#include "support/catch.h"

using namespace estelik;

TEST_CASE("Roman months and years are read as figures", "[date]") {
    CHECK(bare_date("10-xii-1948") == "10.12.1948");
    CHECK(bare_date("7.v.1945") == "7.5.1945");
    CHECK(bare_date("mdcccxv") == "1815");
    CHECK(bare_date("6 may 1945") == "6 may 1945");
}

TEST_CASE("a clock time and a remark are left away", "[date]") {
    CHECK(bare_date("1 jan 1970 00:00 utc") == "1 jan 1970   utc");
    CHECK(bare_date("1970-01-01t00:00:00z") == "1970-01-01 ");
    CHECK(bare_date("8 may 1945 (ve day)") == "8 may 1945  ");
    CHECK(bare_date("1945 (not 1946)") == "1945 (not 1946)");
    CHECK(bare_date("1914 (july)") == "1914 (july)");
}

TEST_CASE("days of the year have names", "[date]") {
    CHECK(bare_date("new year's day 2002") == "1 january 2002");
    CHECK(bare_date("ides of march 44 b.c.") == "15 march 44 bc");
}
