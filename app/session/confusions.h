// What a learner takes for what: the wrong answers to an item, each with the item of the course whose key it is.
#pragma once

#include "bank/bank.h"
#include "journal/progress.h"

#include <optional>
#include <string>
#include <vector>

namespace estelik {

struct Confusion {
    std::string given;               // in words, as it was first given
    int times = 0;
    std::optional<ItemId> other;     // whose key it is; none: of no other question
};

// The commonest first; whose key it is is looked up for the first four. Answers to order, match and card, and of several options those that are right, are none.
std::vector<Confusion> confusions_of(const Bank& bank, const ItemId& item, const Progress& progress);

// So many misses make a mix-up.
inline constexpr int misses_to_contrast = 4;
bool is_mixed_up(const ItemProgress* known);

// Of a mixed up item, what it is taken for most often, and lately if equally often.
std::optional<Confusion> mix_up_of(const Bank& bank, const ItemId& item, const Progress& progress);

// Every mixed up item that was missed when it was last asked, with the item it is taken for right behind it, taken
// from its own place or put in.
std::vector<ItemId> with_contrast_pairs(const Bank& bank, const Progress& progress, std::vector<ItemId> items);

}  // namespace estelik
