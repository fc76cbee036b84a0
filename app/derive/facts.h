// All that was found in an article, one kind beside the other: where two finds overlap the better one
// stays, names of one and the same thing are one group, and each fact has a worth.
#pragma once

#include "derive/found.h"
#include "derive/prose.h"

#include <cstdint>
#include <string>
#include <vector>

namespace estelik {

struct Fact {
    Found found;
    double worth = 0;         // 0 to 1: how much it deserves a question
    std::uint32_t group = 0;  // equal for what says the same: "Hu", "Hu Jintao"; "PRC"
    bool first = true;        // the first of its group
    std::uint32_t date = 0;   // of an instrument: 1 + the index of the fact that dates it; 0: none
};

// In the order of the text. `published`: the article's own date, year 0 when it is not known.
std::vector<Fact> collect_facts(const Prose& prose, const PartialDate& published);

// A text for comparing names: lower case, without an article before it or a possessive behind it.
std::string group_name(std::string_view text);

}  // namespace estelik
