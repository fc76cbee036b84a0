// Typed words against a key and its accepted forms.
// Ignored: case, accents, punctuation, spaces, articles, spelling variants (grade/spelling.h).
// Nearly: slips of the pen (grade/slip.h), a small word missing or changed, one minor word of a long name.
// Wrong: everything else. A false "right" does more harm than a false "wrong", which `o` mends.
#pragma once

#include "grade/echo.h"
#include "grade/judge.h"

#include <memory>

namespace estelik {

// The key, the echo and the other keys must outlive the judge.
std::unique_ptr<const TypedJudge> text_judge(const TextKey& key, const Echo& echo, const JudgeRules& rules);

}  // namespace estelik
