// Where an article disagrees with itself: one event or treaty with two dates, one measure with two figures, a
// figure that its own conversion denies, one long name in two spellings. Shown to who reviews the drafts: a
// question about such a fact has no sure answer.
#pragma once

#include "derive/ground.h"

#include <cstdint>
#include <string>
#include <vector>

namespace estelik {

// A value where it stands, in bytes of its passage.
struct ToldValue {
    std::string text;
    std::uint32_t passage = 0;
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
};

enum class ContradictionKind { date, figure, conversion, spelling };

struct Contradiction {
    ContradictionKind kind = ContradictionKind::date;
    std::string about;  // "the border", "Treaty of Almaty"; of a spelling empty
    ToldValue first;
    ToldValue second;
};

std::vector<Contradiction> find_contradictions(const Ground& ground);  // in the order of their second values

std::string to_text(const Contradiction& contradiction);  // a sentence: what is told twice, and how

}  // namespace estelik
