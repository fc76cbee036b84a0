// A choice with a distractor of the learner's own: the key of another question, where that question was answered
// with this one's. Whoever takes the one for the other is asked to tell them apart.
#pragma once

#include "bank/bank.h"
#include "journal/progress.h"

#include <cstdint>
#include <memory>

namespace estelik {

// The question with that option in place of one the learner never chose; null: as in the file is right. No option
// is taken that could be right as well: that its passage, its explanation or its stem names, or that holds figures.
// For study alone: a paper is the same for everyone.
std::shared_ptr<const Question> with_own_options(const Bank& bank, const ItemId& item, const Progress& progress, std::uint64_t seed);

}  // namespace estelik
