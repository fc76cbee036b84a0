// Rules of the question's own wording: its form, its length, and that it stands alone.
#pragma once

#include "bank/rule.h"

#include <span>

namespace estelik {

std::span<const QuestionRule> stem_rules();

}  // namespace estelik
