// A typed date against a DateKey.
// Right: every part asked for is right; what is said beyond it must not contradict the passage.
// Nearly: less precise than asked (year alone 0.3, month and year 0.6), a slip in the name of a month,
// "10/05/2002" where one of the two readings is right. Wrong: any part wrong; the reason names it.
#pragma once

#include "grade/judge.h"

#include <string_view>

namespace estelik {

Verdict judge_date(const Question& question, const DateKey& key, std::string_view typed);

}  // namespace estelik
