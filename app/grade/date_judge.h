// A typed date against a DateKey.
// Right: every part asked for is right; what is said beyond it must not contradict the passage.
// Nearly: less precise than asked (year alone 0.3, month and year 0.6), a slip in the name of a month,
// "10/05/2002" where one of the two readings is right. Wrong: any part wrong; the reason names it.
#pragma once

#include "grade/echo.h"
#include "grade/judge.h"

#include <memory>

namespace estelik {

// The key and the echo must outlive the judge.
std::unique_ptr<const TypedJudge> date_judge(const DateKey& key, const Echo& echo);

}  // namespace estelik
