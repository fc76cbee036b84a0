#include "derive/word_sense.h"

#include <algorithm>
#include <array>

namespace estelik {
namespace {

using C = WordClass;

constexpr std::array<std::string_view, 12> odd_plurals = {"people", "men",    "women", "children", "species",  "cattle",
                                                          "sheep",  "fish",   "feet",  "bacteria", "criteria", "mice"};

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; }

// Letters and digits, and all bytes of longer code points.
bool wordly(char c) {
    const char small = lower(c);
    return (small >= 'a' && small <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0xC3;
}

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

std::string lower_ascii(std::string_view text) {
    std::string made(text);
    for (char& c : made) c = lower(c);
    return made;
}

std::string squeeze(std::string_view text) {
    const bool tidy = text.find("  ") == text.npos && !text.starts_with(' ') && !text.ends_with(' ');
    std::string made;
    if (tidy) return made.assign(text);
    made.reserve(text.size());
    for (const char c : text)
        if (c != ' ' || (!made.empty() && made.back() != ' ')) made += c;
    if (!made.empty() && made.back() == ' ') made.pop_back();
    return made;
}

// Looks only where a word begins.
bool holds_words(std::string_view text, std::string_view words) {
    if (words.empty()) return false;
    const auto same = [](char a, char b) { return lower(a) == lower(b); };
    const char first = lower(words.front());
    const char capital = first >= 'a' && first <= 'z' ? static_cast<char>(first - 0x20) : first;
    for (std::size_t at = 0; at + words.size() <= text.size(); ++at) {
        if (text[at] != first && text[at] != capital) continue;
        if (at > 0 && wordly(text[at - 1])) continue;
        const auto behind = text.substr(at + words.size());
        // U+2019 is an end of a word, though its bytes are those of a longer code point.
        if (!behind.empty() && wordly(behind.front()) && !behind.starts_with("\xE2\x80")) continue;
        if (std::equal(words.begin(), words.end(), text.begin() + static_cast<std::ptrdiff_t>(at), same)) return true;
    }
    return false;
}

}  // namespace estelik
