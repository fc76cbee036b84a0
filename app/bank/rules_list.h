// Rules of orders and matches: no entry twice, and none that gives its place away.
#pragma once

#include "bank/rule.h"

#include <span>

namespace estelik {

std::span<const QuestionRule> list_rules();

}  // namespace estelik
