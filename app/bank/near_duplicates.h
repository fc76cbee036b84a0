// Questions that ask the same: of one kind, with one answer, and nine tenths of their words in common.
#pragma once

#include "bank/bank.h"

#include <cstddef>
#include <utility>
#include <vector>

namespace estelik {

// Each later question with the first that it repeats: (later, first), as indices, in order.
std::vector<std::pair<std::size_t, std::size_t>> near_duplicates(const Bank& bank);

}  // namespace estelik
