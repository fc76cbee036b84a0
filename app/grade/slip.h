// The typo rule: what counts as a slip of the pen in one word.
//   1 to 4 letters   none
//   5 to 8 letters   one   (insert, delete, change, or swap of neighbours)
//   9 and more       two, when the first letter stands or sounds the same ("fotosynthesis")
// Never in a word with digits, never where the slip makes another word (grade/word_lists.h).
#pragma once

#include "grade/align.h"
#include "grade/wording.h"

#include <optional>
#include <string>
#include <vector>

namespace estelik {

struct Slip {
    Edit::Kind kind = Edit::Kind::changed;
    std::string given;     // the letters as typed: "" when missing
    std::string expected;  // the letters as they should be: "" when superfluous
    std::string word;      // the expected word as the key has it
};

// How many slips make `given` out of `expected`; nothing when it is not the same word.
// Whether it spells another word is not asked here.
std::optional<int> slip_count(const Word& given, const Word& expected);

// The same of two folded words as they are written.
std::optional<int> slips_in(std::string_view given, std::string_view expected);

std::vector<Slip> slips_between(const Word& given, const Word& expected);

}  // namespace estelik
