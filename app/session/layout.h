// In which order a question's parts are shown.
#pragma once

#include "journal/progress.h"
#include "question/question.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace estelik {

// Position on screen -> index in the file: options of a choice, items to put in order, right sides
// to match; empty for kinds that show none. Options that are figures or dates keep the file's
// ascending order; items to put in order never stand in their right order.
// Of a choice between more than options_shown, the key and so many others: first what the learner has chosen in its
// place, the commonest first, then what the seed draws.
inline constexpr std::size_t options_shown = 4;
std::vector<std::size_t> shown_order(const Question& question, std::uint64_t seed, std::span<const WrongAnswer> wrong = {});

// The same for an item of a paper, on screen or printed. seed: the paper's. Here every option is shuffled,
// figures too: no place may tell the key, and neighbours see other orders.
std::vector<std::size_t> order_on_paper(const Question& question, int gap, std::uint64_t seed);

}  // namespace estelik
