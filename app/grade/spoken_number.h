// Numbers in words: "sixteen hundred", "a hundred and eighty thousand", "two and a half million".
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

namespace estelik {

struct Spoken {
    double value = 0;
    std::size_t words = 0;  // how many words it takes from the front
};

// The longest number that the words begin with. Words are in lower case, hyphens already cut.
std::optional<Spoken> read_spoken(std::span<const std::string_view> words);

// 1000 for "thousand", "thousands" or "k", 1e6 for "million", "mln" ...; 0: no such word.
double scale_of(std::string_view word);

// The number word that `word` is but for a slip of the pen: "hundred" for "hunderd", "forty" for "fourty".
// Empty when it is one itself, another word ("eighth", "several"), or as near to two of them.
std::string_view mend_number_word(std::string_view word);

}  // namespace estelik
