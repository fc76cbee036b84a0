// What the rules ask of English wording: counts, content words, units of measure, balanced marks.
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace estelik {

// Words as a reader counts them: parted by blanks, holding a letter or a digit.
std::size_t word_count(std::string_view text);

// The words that carry meaning, folded: no articles, prepositions, auxiliaries and the like.
std::set<std::string> content_words(std::string_view text);

// A word of the text has the same beginning: "harmony" finds "harmonious".
bool has_relative(const std::set<std::string>& words, std::string_view word);

// The one name of a unit of measure: "kilometres" -> "km". Empty: not a known unit.
std::string_view unit_name(std::string_view text);
bool names_unit(std::string_view text, std::string_view unit);  // the text says the unit, under any of its names

// Most of its words begin with a capital: a title rather than a sentence.
bool looks_like_title(std::string_view text);

bool is_balanced(std::string_view text);  // brackets and double quotation marks have their partners

// The last word, or words, before that byte say that a figure is approximate: "about", "as many as".
bool ends_in_hedge(std::string_view text_before);

}  // namespace estelik
