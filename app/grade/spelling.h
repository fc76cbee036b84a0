// Spellings of one word that a fair teacher does not tell apart: British and American, singular and
// plural, transliterations, number words. Both sides of a comparison are levelled, so the levelled
// form need not be a word itself and is never shown.
#pragma once

#include <string>
#include <string_view>

namespace estelik {

// `word` is folded (lower case, no accents, no punctuation).
std::string level_spelling(std::string_view word);

}  // namespace estelik
