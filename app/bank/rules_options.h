// Rules of options: they differ, are of one type and grain, and do not betray the key.
#pragma once

#include "bank/rule.h"

#include <span>

namespace estelik {

std::span<const QuestionRule> option_rules();

}  // namespace estelik
