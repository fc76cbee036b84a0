#include "derive/date_finder.h"

#include "derive/derive_support.h"
#include "support/catch.h"

using namespace estelik;
using test::Words;

namespace {

Words dates(const std::string& text) { return test::found_by(find_dates, text); }
Found date(const std::string& text) { return test::first_found(find_dates, text); }

}  // namespace

TEST_CASE("a date is found whole in every form", "[dates]") {
    CHECK(dates("Signed on November 23, 1999, and on 10 May 2002.") == Words{"November 23, 1999", "10 May 2002"});
    CHECK(dates("From the 23rd of November 1999 to Nov. 24th, 1999.") == Words{"23rd of November 1999", "Nov. 24th, 1999"});
    CHECK(dates("On 2002-05-10 or 5/10/2002 or 02/26/12.") == Words{"2002-05-10", "5/10/2002", "02/26/12"});
    CHECK(dates("On Tuesday, March 22, 2008, they voted.") == Words{"Tuesday, March 22, 2008"});
    CHECK(dates("It sank on Tuesday night.") == Words{"Tuesday night"});
    CHECK(dates("It was built between 532 and 537 on an order, and fell in 558.") == Words{"532", "537", "558"});
    CHECK(dates("It was seen in 558 towns.").empty());
    CHECK(dates("In May 2004, in March of 2006 and in 1992.") == Words{"May 2004", "March of 2006", "1992"});
    CHECK(dates("On 9 May and on June 5 they met.") == Words{"9 May", "June 5"});
}

TEST_CASE("ranges, seasons, decades, centuries and eras are dates", "[dates]") {
    CHECK(dates("The war of 1914–1918 and that of 1939-45.") == Words{"1914–1918", "1939-45"});
    CHECK(dates("From 10–12 May 2002 and May 14 and 15, 2003.") == Words{"10–12 May 2002", "May 14 and 15, 2003"});
    CHECK(dates("In the summer of 1942, the late 1990s and the '30s.") == Words{"summer of 1942", "late 1990s", "'30s"});
    CHECK(dates("In the 19th century and the early fifth century BC.") == Words{"19th century", "early fifth century BC"});
    CHECK(dates("Caesar died in 44 BC; the city fell in AD 79.") == Words{"44 BC", "AD 79"});
    CHECK(date("In the third century BC.").date.year == -300);
    CHECK(date("In the 1990s.").until == PartialDate{1999, 0, 0});
}

TEST_CASE("the article of a period belongs to it, and the day of publication resolves it", "[dates]") {
    const std::string text = "Many moved during the past decade and last year.";
    CHECK(dates(text) == Words{"the past decade", "last year"});
    const Prose prose(text, test::vocabulary());
    const Found period = resolved(find_dates(prose)[0], prose, {2012, 2, 26});
    CHECK(period.date.year == 2002);
    CHECK(period.until.year == 2012);
}

TEST_CASE("what is counted or measured is no year", "[dates]") {
    CHECK(dates("About 2000 people and 1500 soldiers came 1600 km.").empty());
    CHECK(dates("It cost $1999, or 1,999 in all, at 1650 m.").empty());
    CHECK(dates("The 2004 elections in 2004 alone.") == Words{"2004", "2004"});
    CHECK(dates("They may march. The march was long. May they rest.").empty());
}
