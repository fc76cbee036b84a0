// Cuts a text into pieces: the one pass over its bytes.
//
//   word      letters, with the apostrophes, hyphens and digits inside them: "don't", "Sino-Russian", "B2"
//   initials  "J.", "U.S.": with their stops
//   number    digits with separators between digits: "1,600", "1.5"; the unit of "1600km" is a piece of its own
//   mark      anything else, one code point each; the possessive of a word is one too
#pragma once

#include "derive/prose.h"

#include <string_view>
#include <vector>

namespace estelik {

// Adds the pieces of text[begin, end).
void read_pieces(std::string_view text, std::uint32_t begin, std::uint32_t end, const Vocabulary& vocabulary,
                 std::vector<Piece>& pieces);

}  // namespace estelik
