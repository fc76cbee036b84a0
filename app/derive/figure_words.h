// Reads the value of a number in prose: digits, words, or both. "1.5 million", "two hundred and forty",
// "twenty-five", "a million", "half a million".
#pragma once

#include "derive/prose.h"

#include <cstdint>

namespace estelik {

struct FigureWords {
    double value = 0;
    std::uint32_t last = 0;  // the piece behind it
    bool words = false;      // not a digit in it
    bool small_word = false; // one word, up to "twelve"
    bool fraction = false;   // "two-thirds"
    bool vague = false;      // "thousands"
};

// The number that begins with piece `i` and ends before piece `end`; last == i: none does.
FigureWords read_figure_words(const Prose& prose, std::uint32_t i, std::uint32_t end);

// "ten", "forty"; of a hyphenated word "forty-two". 0: neither.
int number_word(const Prose& prose, const Piece& piece);

}  // namespace estelik
