// The dates that stand in a prose text: "23 November 1999", "Nov. 23, 1999", "1999-11-23", "May 2004",
// "1992", the days of "10 to 12 May 2002", the months of "May and June 2004".
#pragma once

#include "question/question.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace estelik {

struct DateMention {
    PartialDate date;
    std::size_t begin = 0;  // bytes of the text
    std::size_t end = 0;
};

std::vector<DateMention> dates_in(std::string_view text);

// The date is said by one that is at least as exact: "1999-11" by "23 November 1999".
bool says(const PartialDate& mention, const PartialDate& date);
bool mentions(const std::vector<DateMention>& dates, const DateKey& key);  // a span: both its ends

}  // namespace estelik
