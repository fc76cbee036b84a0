// All rules of what questions say, run over a bank.
#pragma once

#include "bank/rule.h"

#include <vector>

namespace estelik {

// Checks all that is sound; rules of the whole bank only when every question was (`whole`).
void check_rules(const Bank& bank, const std::vector<const JsonValue*>& nodes, const JsonValue& root,
                 const SourceText& source, const SourceText& reading, bool whole, FindingList& findings);

}  // namespace estelik
