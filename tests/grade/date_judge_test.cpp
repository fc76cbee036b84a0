#include "grade/date_judge.h"

#include "support/ask.h"
#include "support/catch.h"

#include <rapidcheck.h>

using namespace estelik;
using namespace estelik::support;

namespace {

const Asked communique = date({1999, 11, 23});
const Asked committee = date({2004, 5, 0});

}  // namespace

TEST_CASE("the reason names the part that is wrong", "[date]") {
    CHECK(communique.reason("23 November 1998") == "Right day and month, wrong year: 1999, not 1998.");
    CHECK(communique.reason("22 October 1999") == "Right year, wrong day and month: 23 November, not 22 October.");
    CHECK(communique.reason("31 February 1999") == "There is no 31 February 1999.");
    CHECK(communique.reason("soon") == "There is no date in the answer: the right one is 23 November 1999.");
}

TEST_CASE("less precise than asked is nearly right, and counts as hard", "[date]") {
    const auto verdict = communique.answered("November 1999");
    CHECK(verdict.outcome == Outcome::nearly);
    CHECK(verdict.score == Approx(0.6));
    CHECK(verdict.suggested == Rating::hard);
    CHECK(communique.answered("1999").score == Approx(0.3));
    CHECK(communique.outcome("the 1990s") == Outcome::wrong);
}

TEST_CASE("more precise than asked is right unless the passage says otherwise", "[date]") {
    CHECK(committee.reason("12 May 2004") == "Right month and year; the day is not part of the answer.");
    const Asked law = date({2002, 0, 0}).with_passage("It was signed on 10 May 2002.");
    CHECK(law.outcome("May 2002") == Outcome::right);
    CHECK(law.outcome("June 2002") == Outcome::wrong);
    CHECK(law.outcome("11 May 2002") == Outcome::wrong);
}

TEST_CASE("a date that can be read two ways is nearly right when one of them is", "[date]") {
    const Asked protocol = date({2002, 5, 10});
    CHECK(protocol.outcome("05/10/2002") == Outcome::nearly);
    CHECK(protocol.reason("05/10/2002") == "It may be 5 October 2002 or 10 May 2002: write the month as a word.");
    CHECK(protocol.outcome("05/11/2002") == Outcome::wrong);
}

TEST_CASE("a slip in a month is forgiven and named", "[date]") {
    CHECK(communique.reason("23 Novmber 1999") == "One letter is missing: e in November.");
}

TEST_CASE("what the question says need not be said again, and is no answer by itself", "[date]") {
    const Asked asked = date({1999, 11, 23}).with_stem("On which day of November 1999 was it issued?");
    CHECK(asked.outcome("the 23rd") == Outcome::right);
    CHECK(asked.outcome("November 1999") == Outcome::wrong);
}

TEST_CASE("both ends of a span count", "[date]") {
    const Asked talks = span({1999, 0, 0}, {2006, 0, 0});
    CHECK(talks.outcome("from 1999 until 2006") == Outcome::right);
    CHECK(talks.reason("1999") == "Only one end of the time is given: 1999 – 2006.");
    CHECK(talks.reason("1999-2005") == "The end is wrong, 2005: the right answer is 1999 – 2006.");
}

TEST_CASE("a decade or a century is the span of its years", "[date]") {
    CHECK(span({1920, 0, 0}, {1929, 0, 0}).outcome("the 1920s") == Outcome::right);
    CHECK(span({1801, 0, 0}, {1900, 0, 0}).outcome("19th century") == Outcome::right);
    CHECK(span({1914, 0, 0}, {1918, 0, 0}).outcome("the 1910s") == Outcome::wrong);
}

TEST_CASE("the month of a span of days is nearly right", "[date]") {
    const Asked crisis = span({1962, 10, 16}, {1962, 10, 28});
    CHECK(crisis.outcome("October 1962") == Outcome::nearly);
    CHECK(crisis.outcome("November 1962") == Outcome::wrong);
}

TEST_CASE("a digit in words is no year", "[date]") {
    CHECK(date({2004, 0, 0}).outcome("four") == Outcome::wrong);
    CHECK(date({2004, 0, 0}).outcome("two thousand and four") == Outcome::right);
}

TEST_CASE("years of two digits are those of the key's century", "[date]") {
    CHECK(date({1992, 0, 0}).outcome("'92") == Outcome::right);
    CHECK(date({2004, 0, 0}).outcome("04") == Outcome::right);
    CHECK(date({1992, 0, 0}).outcome("93") == Outcome::wrong);
}

TEST_CASE("every date is right for itself, in every precision", "[date]") {
    CHECK(rc::check("key is right", [] {
        const PartialDate key{*rc::gen::inRange(1000, 2100), *rc::gen::inRange(0, 13), 0};
        PartialDate full = key;
        if (key.month) full.day = *rc::gen::inRange(0, 29);
        return date(full).outcome(to_string(full)) == Outcome::right;
    }));
}
