#include "bank/dates_in.h"

#include "support/catch.h"

#include "bank/iso_date.h"
#include "base/text.h"

#include <algorithm>

using namespace estelik;

namespace {

std::string found(const std::string& text) {
    std::vector<std::string> dates;
    for (const auto& mention : dates_in(text)) dates.push_back(file_form(mention.date));
    std::sort(dates.begin(), dates.end());
    return join(dates, " ");
}

}  // namespace

TEST_CASE("dates are found in all the forms that prose has", "[date]") {
    CHECK(found("signed on 23 November 1999.") == "1999-11-23");
    CHECK(found("the 23rd of November, 1999") == "1999-11-23");
    CHECK(found("November 23, 1999") == "1999-11-23");
    CHECK(found("Nov. 23rd, 1999") == "1999-11-23");
    CHECK(found("1999-11-23") == "1999-11-23");
    CHECK(found("1999-11") == "1999-11");
    CHECK(found("in May 2004 and in 1992") == "1992 2004-05");
    CHECK(found("May of 2004") == "2004-05");
    CHECK(found("from 1999 to 2006, 1999–2006") == "1999 1999 2006 2006");
    CHECK(found("10 to 12 May 2002") == "2002-05-10 2002-05-12");
    CHECK(found("10–12 May 2002") == "2002-05-10 2002-05-12");
    CHECK(found("May 10 and 12, 2002") == "2002-05-10 2002-05-12");
    CHECK(found("May and June 2004") == "2004-05 2004-06");
    CHECK(found("3 April and 5 May 2004") == "2004-04-03 2004-05-05");
}

TEST_CASE("what is no date is not taken for one", "[date]") {
    CHECK(found("1,600 km, 3,000 students, the 1990s, 30 February, may be, 0.1999") == "");
    CHECK(found("on 23 November") == "");
}

TEST_CASE("a date is said by one that is at least as exact", "[date]") {
    CHECK(says({1999, 11, 23}, {1999, 11, 0}));
    CHECK(says({1999, 11, 23}, {1999, 0, 0}));
    CHECK_FALSE(says({1999, 11, 0}, {1999, 11, 23}));
    CHECK(mentions(dates_in("from 1999 to 2006"), *parse_date_key("1999/2006")));
    CHECK_FALSE(mentions(dates_in("since 1999"), *parse_date_key("1999/2006")));
}
