// Two texts laid side by side by optimal string alignment: insert, delete, change, swap of neighbours.
// For the typo rule and for the columns that a verdict shows.
#pragma once

#include "grade/verdict.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace estelik {

struct Edit {
    enum class Kind { missing, extra, changed, swapped };
    Kind kind = Kind::changed;
    std::size_t given = 0;     // where in the given text it stands (missing: before which point)
    std::size_t expected = 0;  // where in the expected text (extra: before which point)
};

// The fewest edits that make `given` into `expected`, in order of reading.
std::vector<Edit> edits_between(std::u32string_view given, std::u32string_view expected);

// One cell a code point. Case, accents and kinds of dash or quotation mark count as the same.
// Empty when a side is longer than max_aligned code points.
inline constexpr std::size_t max_aligned = 300;
std::vector<DiffCell> align(std::string_view given, std::string_view expected);

std::size_t differing(const std::vector<DiffCell>& cells);  // columns that are not the same

}  // namespace estelik
