// Typed words against a key and its accepted forms.
// Ignored: case, accents, punctuation, spaces, articles, spelling variants (grade/spelling.h).
// A second look is taken at what is wrong by that: other names and spellings (grade/other_names.h, grade/name_sound.h),
// harmless detail (grade/addition.h), and one of several things asked (grade/key_parts.h).
// Nearly: slips of the pen (grade/slip.h), a small word missing or changed, one minor word of a long name.
// Wrong: everything else. A false "right" does more harm than a false "wrong", which `o` mends.
#pragma once

#include "grade/echo.h"
#include "grade/gap_words.h"
#include "grade/judge.h"

#include <memory>

namespace estelik {

// The key, the echo and the other keys must outlive the judge.
// `around`: what stands next to the gap of a cloze.
std::unique_ptr<const TypedJudge> text_judge(const TextKey& key, const Echo& echo, const JudgeRules& rules,
                                             const GapWords& around = {});

}  // namespace estelik
