// The questions missed most, and what was given in their place.
#pragma once

#include "analyse/retention.h"
#include "bank/bank.h"
#include "journal/answer_history.h"

#include <cstddef>
#include <string>
#include <vector>

namespace estelik {

struct GivenWrong {
    std::string words;       // as typed or chosen; several together parted by "; "
    std::size_t times = 0;
};

struct HardItem {
    ItemId item;
    Share missed;                      // of all its answers: `right` counts the misses
    std::vector<GivenWrong> given;     // the commonest first; blank answers left out
};

// Items of the bank with at least least_to_tell answers and a miss, those first whose share of misses is
// surest to be high (the low end of its interval); at most `most`.
std::vector<HardItem> hardest_items(const Bank& bank, const AnswerHistory& history, std::size_t most);

}  // namespace estelik
