// What the question itself says: words that an answer may repeat without saying anything new.
#pragma once

#include "question/question.h"

#include <string_view>

namespace estelik {

// `word` (any spelling of it) stands in the stem, the explanation or the passage.
bool is_said_in(const Question& question, std::string_view word);
// Only the stem.
bool is_said_in_stem(const Question& question, std::string_view word);

}  // namespace estelik
