// Titles between quotation marks: “Agreement on Cooperation Against Terrorism, Separatism, and
// Extremism,” with its commas inside and the mark at its end left out.
#pragma once

#include "derive/prose.h"

#include <cstdint>

namespace estelik {

struct PieceRange {
    std::uint32_t first = 0;
    std::uint32_t last = 0;

    bool empty() const { return first >= last; }
    bool operator==(const PieceRange&) const = default;
};

// The title that the quotation mark at piece `i` opens; empty: what is quoted is no title.
PieceRange read_quoted_title(const Prose& prose, std::uint32_t i, std::uint32_t end);

// A word such as "Treaty" or "Agreement" stands in it.
bool holds_instrument(const Prose& prose, std::uint32_t first, std::uint32_t last);

}  // namespace estelik
