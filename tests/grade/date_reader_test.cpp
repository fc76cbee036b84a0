#include "grade/date_reader.h"

#include "support/catch.h"

#include <rapidcheck.h>

using namespace estelik;

namespace {

DateParts one(std::string_view text, DatePrecision wanted = DatePrecision::day) {
    const auto reading = read_date(text, wanted);
    REQUIRE(reading.form == DateReading::Form::one);
    return reading.dates[0];
}

bool is(const DateParts& date, int year, int month, int day) {
    return date.year == year && date.month == month && date.day == day;
}

}  // namespace

TEST_CASE("a full date is read in all common orders", "[date]") {
    for (const auto* text : {"23 Nov 1999", "November 23, 1999", "the 23rd of November 1999", "1999-11-23", "23/11/1999",
                             "11/23/1999", "23.11.1999", "19991123", "Tuesday 23 November 1999", "23-Nov-1999",
                             "nov. 23rd 1999", "twenty-third of November nineteen ninety-nine"}) {
        INFO(text);
        CHECK(is(one(text), 1999, 11, 23));
    }
}

TEST_CASE("a date in digits with two readings has both", "[date]") {
    const auto reading = read_date("05/10/2002", DatePrecision::day);
    CHECK(reading.two_readings);
    CHECK(is(reading.dates[0], 2002, 10, 5));
    CHECK(is(reading.month_first, 2002, 5, 10));
    CHECK_FALSE(read_date("05.10.2002", DatePrecision::day).two_readings);
    CHECK_FALSE(read_date("10/10/2002", DatePrecision::day).two_readings);
}

TEST_CASE("less than a full date is read as far as it goes", "[date]") {
    CHECK(is(one("May 2004"), 2004, 5, 0));
    CHECK(is(one("2004-05"), 2004, 5, 0));
    CHECK(is(one("05/2004"), 2004, 5, 0));
    CHECK(is(one("23 November"), 0, 11, 23));
    CHECK(one("the 1990s").years == 10);
    CHECK(one("20th century").year == 1900);
    CHECK(one("spring 2004").months == 3);
    CHECK(one("'99").short_year);
}

TEST_CASE("years before Christ are negative", "[date]") {
    CHECK(one("44 BC").year == -44);
    CHECK(one("31 B.C.").year == -31);
    CHECK(one("-44").year == -44);
}

TEST_CASE("spans share what they say once", "[date]") {
    for (const auto* text : {"1999-2006", "1999 – 2006", "from 1999 until 2006", "between 1999 and 2006", "1999-06"}) {
        INFO(text);
        const auto reading = read_date(text, DatePrecision::span);
        REQUIRE(reading.form == DateReading::Form::span);
        CHECK(reading.dates[0].year == 1999);
    }
    const auto days = read_date("10-12 May 2002", DatePrecision::span);
    REQUIRE(days.form == DateReading::Form::span);
    CHECK(is(days.dates[0], 2002, 5, 10));
    CHECK(is(days.dates[1], 2002, 5, 12));
}

TEST_CASE("two dates that are no span are several", "[date]") {
    CHECK(read_date("1999 or 2000", DatePrecision::year).form == DateReading::Form::several);
}

TEST_CASE("a day that no calendar has is told", "[date]") {
    CHECK(read_date("31 February 1999", DatePrecision::day).impossible == "31 February 1999");
    CHECK(read_date("29 February 2000", DatePrecision::day).impossible.empty());
    CHECK_FALSE(read_date("23/23/1999", DatePrecision::day).impossible.empty());
}

TEST_CASE("a feast names its day, and contradicts any other", "[date]") {
    CHECK(is(one("Boxing Day 2004"), 2004, 12, 26));
    CHECK(is(one("Boxing Day, 26 December 2004"), 2004, 12, 26));
    CHECK_FALSE(read_date("Boxing Day, 25 December 2004", DatePrecision::day).other_words.empty());
}

TEST_CASE("no month has a number above twelve", "[date]") {
    CHECK(read_date("13/2004", DatePrecision::month).impossible == "13/2004");
}

TEST_CASE("numbers too large for a date are refused", "[date]") {
    CHECK(read_date("trillion", DatePrecision::day).form == DateReading::Form::none);
    CHECK_FALSE(read_date("99999999th century", DatePrecision::year).impossible.empty());
}

TEST_CASE("any bytes are read as dates without harm", "[date]") {
    CHECK(rc::check("no crash", [](const std::string& text) {
        return read_date(text, DatePrecision::span).dates.size() <= text.size();
    }));
}
