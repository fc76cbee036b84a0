// UTF-8 text: code points, folding for comparison, words, small string tools.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace estelik {

bool is_valid_utf8(std::string_view text);
std::string repair_utf8(std::string_view text);           // bytes that are no UTF-8 become U+FFFD
std::u32string code_points(std::string_view text);        // of valid UTF-8; bad bytes become U+FFFD
std::string to_utf8(std::u32string_view points);
std::size_t length(std::string_view text);                // in code points

// What a comparison ignores: compatibility forms (NFKC), case, accents. "Ғылым ＡＢＣ é" -> "ғылым abc e".
// Punctuation and spaces stay. Kazakh and Russian letters that are letters of their own (й, ё) lose
// their marks as well: the fold is for comparing, never for showing.
std::string fold(std::string_view text);

std::string_view trim(std::string_view text);             // ASCII white space at both ends
std::string collapse_spaces(std::string_view text);       // runs of white space (Unicode spaces too) -> one blank, ends cut
std::vector<std::string> words(std::string_view text);    // runs of letters and digits of fold(text)
std::string normalised(std::string_view text);            // words(text) joined by one blank
std::vector<std::string> split(std::string_view text, char separator);
std::string join(const std::vector<std::string>& parts, std::string_view separator);
bool starts_with_capital(std::string_view text);
bool contains_words(std::string_view text, std::string_view phrase);  // normalised phrase as whole words in text

// Optimal string alignment distance (insert, delete, change, swap of neighbours), over code points.
std::size_t edit_distance(std::u32string_view a, std::u32string_view b);

// The nearest of the candidates within a third of the word's length, or "" (for "did you mean").
std::string nearest(std::string_view word, const std::vector<std::string>& candidates);

}  // namespace estelik
