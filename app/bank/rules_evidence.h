// Rules of the evidence: the quote stands in the reading once, in the paragraph that is named.
#pragma once

#include "bank/rule.h"

#include <span>

namespace estelik {

std::span<const QuestionRule> evidence_rules();

}  // namespace estelik
