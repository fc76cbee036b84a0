// Dates of the question file: "1999-11-23", "2006-03", "1992", and spans "1999/2006", "2004-05/2004-06".
#pragma once

#include "base/result.h"
#include "question/question.h"

#include <optional>
#include <string>
#include <string_view>

namespace estelik {

std::optional<PartialDate> parse_partial_date(std::string_view text);  // none: not written so, or not on the calendar
Result<DateKey> parse_date_key(std::string_view text);                 // the precision follows from what is written
std::string file_form(const PartialDate& date);                        // "2006-03"
std::string file_form(const DateKey& key);                             // "1999/2006"

bool precedes(const PartialDate& a, const PartialDate& b);             // in calendar order; "2004" and "2004-05": neither
std::string_view precision_name(DatePrecision precision);              // "day"
std::optional<DatePrecision> precision_named(std::string_view name);

}  // namespace estelik
