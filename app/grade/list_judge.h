// Typed lists: a key of several parts, "terrorism; separatism; extremism", in any order.
// score = (parts found - parts that are none) / parts asked; nearly from a half on.
#pragma once

#include "grade/echo.h"
#include "grade/judge.h"

#include <memory>

namespace estelik {

bool is_list(const TextKey& key);
// The key, the echo and the other keys must outlive the judge.
std::unique_ptr<const TypedJudge> list_judge(const TextKey& key, const Echo& echo, const JudgeRules& rules);

}  // namespace estelik
