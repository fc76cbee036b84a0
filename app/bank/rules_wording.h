// Rules of how a question is worded against its answer and its passage: one thing asked, by the right word,
// with the holder of a view, the hedge of a figure and the year of what changes.
#pragma once

#include "bank/rule.h"

#include <span>

namespace estelik {

std::span<const QuestionRule> wording_rules();

}  // namespace estelik
