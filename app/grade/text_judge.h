// Typed words against a key and its accepted forms.
// Ignored: case, accents, punctuation, spaces, articles, spelling variants (grade/spelling.h).
// Nearly: slips of the pen (grade/slip.h), a small word missing or changed, one minor word of a long name.
// Wrong: everything else. A false "right" does more harm than a false "wrong", which `o` mends.
#pragma once

#include "grade/judge.h"

#include <string_view>

namespace estelik {

Verdict judge_text(const Question& question, const TextKey& key, std::string_view typed, const JudgeRules& rules);

}  // namespace estelik
