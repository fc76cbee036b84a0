// The text of a date answer -> dates in parts, as far as they were given.
// Reads "23 Nov 1999", "November 23rd, 1999", "1999-11-23", "23/11/1999", "'99", "the 1990s",
// "20th century", "spring 2004", "44 BC", "nineteen ninety-nine", and spans of all of them.
#pragma once

#include "grade/slip.h"
#include "question/question.h"

#include <string>
#include <string_view>
#include <vector>

namespace estelik {

struct DateParts {
    int year = 0;        // 0: not given; before Christ: negative
    int years = 1;       // how many from `year` on: 10 for a decade, 100 for a century
    int month = 0;
    int months = 1;      // from `month` on: 3 for a season or quarter, over the turn of the year for winter
    int day = 0;
    bool short_year = false;  // only its last two digits were given

    bool empty() const { return year == 0 && month == 0 && day == 0 && !short_year; }
    bool has_year() const { return year != 0 || short_year; }
};

struct DateReading {
    enum class Form { none, one, span, several };
    Form form = Form::none;
    std::vector<DateParts> dates;          // one: 1, span: 2
    DateParts month_first;                 // "05/10/2002": the other reading, when there are two
    bool two_readings = false;
    std::string impossible;                // "31 February 1999"; empty: every date exists
    std::vector<Slip> slips;               // in names of months
    std::vector<std::string> other_words;  // lower case
    std::string bound;                     // "before", "not": the answer is no date
};

// `wanted` decides what a lone "99" or "1999-06" stands for.
DateReading read_date(std::string_view text, DatePrecision wanted);

}  // namespace estelik
