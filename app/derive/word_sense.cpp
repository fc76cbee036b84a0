#include "derive/word_sense.h"

#include <algorithm>
#include <array>

namespace estelik {
namespace {

using C = WordClass;

constexpr std::array<std::string_view, 12> odd_plurals = {"people", "men",    "women", "children", "species",  "cattle",
                                                          "sheep",  "fish",   "feet",  "bacteria", "criteria", "mice"};

}  // namespace

bool looks_plural(std::string_view word) {
    if (std::find(odd_plurals.begin(), odd_plurals.end(), word) != odd_plurals.end()) return true;
    return word.size() > 3 && word.ends_with('s') && !word.ends_with("ss") && !word.ends_with("us") && !word.ends_with("is");
}

bool looks_like_verb(const Prose& prose, const Piece& piece) {
    if (!piece.lower()) return false;
    if (piece.any(bits(C::auxiliary, C::past, C::present))) return true;
    return piece.size() > 4 && !piece.hyphenated && prose.of(piece).ends_with("ed");
}

bool ends_noun_phrase(const Prose& prose, const Piece& piece) {
    return piece.any(bits(C::preposition, C::conjunction, C::determiner, C::pronoun, C::adverb)) || looks_like_verb(prose, piece);
}

}  // namespace estelik
