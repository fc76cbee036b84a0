#include "grade/echo.h"

#include "base/text.h"
#include "grade/spelling.h"
#include "grade/wording.h"

#include <algorithm>

namespace estelik {
namespace {

bool says(std::string_view text, std::string_view level) {
    const Wording wording(text);
    return std::any_of(wording.words().begin(), wording.words().end(), [&](const Word& word) { return word.level == level; });
}

}  // namespace

bool is_said_in_stem(const Question& question, std::string_view word) {
    return says(question.stem, level_spelling(fold(word)));
}

bool is_said_in(const Question& question, std::string_view word) {
    const std::string level = level_spelling(fold(word));
    return says(question.stem, level) || says(question.why, level) || says(question.evidence.quote, level);
}

}  // namespace estelik
