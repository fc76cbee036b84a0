#include "bank/iso_date.h"

#include "support/catch.h"

using namespace estelik;

TEST_CASE("dates of the file are as exact as they are written", "[date]") {
    CHECK(parse_partial_date("1999-11-23") == PartialDate{1999, 11, 23});
    CHECK(parse_partial_date("2006-03") == PartialDate{2006, 3, 0});
    CHECK(parse_partial_date("1992") == PartialDate{1992, 0, 0});
    for (const auto* bad : {"", "99", "1999-1", "1999-13", "1999-00", "2001-02-29", "1999-11-23-1", "1999-11-00",
                            "23.11.1999", "0000", "1999-", " 1999"}) {
        INFO(bad);
        CHECK_FALSE(parse_partial_date(bad));
    }
}

TEST_CASE("a span has two ends in their order", "[date]") {
    const auto key = parse_date_key("1999/2006-03");
    REQUIRE(key.ok());
    CHECK(key->precision == DatePrecision::span);
    CHECK(key->from == PartialDate{1999, 0, 0});
    CHECK(key->to == PartialDate{2006, 3, 0});
    for (const auto* bad : {"2006/1999", "2004/2004-05", "1999/", "/1999", "1999/2000/2001", "1999-05/1999-05"}) {
        INFO(bad);
        CHECK_FALSE(parse_date_key(bad).ok());
    }
}

TEST_CASE("what was read is written the same way", "[date]") {
    for (const auto* text : {"1999-11-23", "2006-03", "1992", "1999/2006", "2004-05-01/2004-06-11"})
        CHECK(file_form(*parse_date_key(text)) == text);
}

TEST_CASE("precisions have names", "[date]") {
    for (const auto* name : {"day", "month", "year", "span"}) CHECK(precision_name(*precision_named(name)) == name);
    CHECK_FALSE(precision_named("week"));
}
