// Rules of typed keys: they stand in the quote, not in the question, and are whole and short.
#pragma once

#include "bank/rule.h"

#include <span>

namespace estelik {

std::span<const QuestionRule> key_rules();

}  // namespace estelik
