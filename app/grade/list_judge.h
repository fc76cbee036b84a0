// Typed lists: a key of several parts, "terrorism; separatism; extremism", in any order.
// score = (parts found - parts that are none) / parts asked; nearly from a half on.
#pragma once

#include "grade/judge.h"

#include <string_view>

namespace estelik {

bool is_list(const TextKey& key);
Verdict judge_list(const Question& question, const TextKey& key, std::string_view typed, const JudgeRules& rules);

}  // namespace estelik
