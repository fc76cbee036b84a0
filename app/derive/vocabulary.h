// What the finders know of English words: their classes (month, unit, demonym, body ...) and values.
// The words lie in assets/derive/*.txt and are compiled in. A file is
//
//   # a remark
//   [class]
//   word word=value ...
//
// A value that is a figure goes to `value` (the month of "may"), one in letters to `base` (the plain form
// "sign" of "signed"). Looking up a word is one hash and, mostly, one comparison.
#pragma once

#include "base/result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace estelik {

// A set of classes, as bits.
using WordClasses = std::uint64_t;

enum class WordClass : unsigned {
    month, weekday, season, era, before_year, part_of_time, period, past_word,
    number, scale, plural_scale, ordinal, fraction, hedge, currency_word,
    unit, unit_prefix, unit_suffix, per,
    title, style, role, particle, suffix, first_name,
    country, place, place_noun, demonym, direction, name_start,
    body, event, instrument,
    determiner, pronoun, preposition, conjunction, adverb, auxiliary, be,
    past, present, common
};
inline constexpr unsigned word_class_count = static_cast<unsigned>(WordClass::common) + 1;

constexpr WordClasses bit(WordClass one) { return WordClasses{1} << static_cast<unsigned>(one); }

template <class... Classes>
constexpr WordClasses bits(Classes... classes) { return (bit(classes) | ...); }

struct WordEntry {
    std::string_view word;  // in lower case
    std::string_view base;  // "sign" of "signed", "km" of "kilometres"; or empty
    WordClasses classes = 0;
    int value = 0;          // "may": 5, "twenty": 20, "million": 6
};

class Vocabulary {
public:
    // The text of files as above. Error: a class that does not exist, a word before any class.
    static Result<Vocabulary> parse(std::string text);
    static Vocabulary built_in();

    Vocabulary(Vocabulary&&) = default;  // what is handed out points into it, so it is not copied
    Vocabulary& operator=(Vocabulary&&) = default;

    // The word in lower case; a word that is not known has no classes.
    const WordEntry& find(std::string_view lower) const;

private:
    Vocabulary() = default;
    WordEntry& slot(std::string_view word);

    std::vector<WordEntry> table_;  // open addressing; its size is a power of two
    std::string text_;              // what the entries point into
};

}  // namespace estelik
