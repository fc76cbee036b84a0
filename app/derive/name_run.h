// Reads the longest name that begins at a capital word: "People’s Republic of China", "Ministry of
// Health and Welfare", "Ludwig van Beethoven", "Apollo 11", "Washington, D.C.".
#pragma once

#include "derive/found.h"
#include "derive/prose.h"

#include <cstdint>

namespace estelik {

struct NameRun {
    std::uint32_t first = 0;
    std::uint32_t last = 0;        // behind the run; == first: no name begins here
    std::uint32_t head_end = 0;    // behind the word that says what is named: "Ministry" of "Ministry of Health"
    std::uint32_t role_first = 0;  // titles that stood before it, "Chinese President": [role_first, first)
};

// Never beyond piece `end`. The caller has made sure that piece `i` is no mere sentence opening.
NameRun read_name_run(const Prose& prose, std::uint32_t i, std::uint32_t end);

// A capital word as names have them: no pronoun, no date, no compound with a lower-case end.
bool can_stand_in_name(const Prose& prose, const Piece& piece);

bool names_instrument(const Prose& prose, const NameRun& run);  // "Treaty of Versailles", "Peace of Westphalia"
NameKind kind_of(const Prose& prose, const NameRun& run);

}  // namespace estelik
