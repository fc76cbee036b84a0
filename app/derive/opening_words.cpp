#include "derive/opening_words.h"

#include "derive/name_run.h"
#include "derive/word_sense.h"

#include <algorithm>
#include <array>

namespace estelik {
namespace {

using C = WordClass;

constexpr WordClasses proper = bits(C::country, C::place, C::demonym, C::first_name, C::style);

std::string lower(std::string_view word) {
    std::string made(word);
    for (char& c : made) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return made;
}

// Endings that make words, not names.
bool ends_like_a_word(std::string_view word) {
    constexpr std::array<std::string_view, 22> endings = {"ing",  "ly",   "tion", "ness", "ment", "ments", "ships", "ed",  "ists", "ers",  "ors",
                                                          "ties", "ical", "ous",  "ful",  "ive",  "able",  "ible",  "isms", "ology", "ship", "less"};
    return std::any_of(endings.begin(), endings.end(), [&](std::string_view ending) { return word.ends_with(ending); });
}

// "Glorbits" may be any things, "Darius", "Texas" and "Ares" are not.
bool may_be_plural(std::string_view word) {
    return looks_plural(word) && !word.ends_with("os") && !word.ends_with("as");
}

}  // namespace

OpeningWords::OpeningWords(const Prose& prose) : prose_(prose) {
    const auto& pieces = prose.pieces();
    for (const Piece& piece : pieces)
        if (piece.opens && piece.capital && !piece.any(proper)) seen_.emplace(lower(prose.of(piece)), Seen{});
    if (seen_.empty()) return;
    for (const Piece& piece : pieces) {
        if (!piece.word() || piece.opens) continue;
        if (piece.lower() && piece.any(bits(C::common, C::preposition, C::determiner, C::pronoun, C::auxiliary))) continue;
        const auto found = seen_.find(lower(prose.of(piece)));
        if (found == seen_.end()) continue;
        (piece.capital ? found->second.capital : found->second.lower) = true;
    }
}

bool OpeningWords::begins_name(std::uint32_t i) const {
    const Piece& piece = prose_.pieces()[i];
    const Piece& next = prose_.pieces()[i + 1];
    if (!can_stand_in_name(prose_, piece)) return false;
    if (piece.all_capitals || piece.any(proper) || piece.initial) return true;
    const bool name_follows = can_stand_in_name(prose_, next) && next.blank_before;
    const bool known = piece.entry->classes != 0 && !piece.hyphenated;
    if (piece.any(bits(C::direction, C::name_start, C::title)) && name_follows) return true;
    const auto found = seen_.find(lower(prose_.of(piece)));
    const Seen seen = found == seen_.end() ? Seen{} : found->second;
    if (known) return seen.capital && !seen.lower && !piece.is(C::common);
    if (seen.capital) return true;
    if (seen.lower) return false;
    if (name_follows) return true;
    const auto word = prose_.of(piece);
    // "Wind turbines produce": what stands before a noun that has its verb behind it is a noun as well.
    const bool describes = next.lower() && !ends_noun_phrase(prose_, next) && looks_like_verb(prose_, prose_.pieces()[i + 2]);
    return !describes && !ends_like_a_word(word) && !may_be_plural(word);
}

}  // namespace estelik
