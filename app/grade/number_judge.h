// A typed figure against a NumberKey.
// Right: within the tolerance (percent of the key), in any unit of the key's dimension; an answer
// without a unit is taken in the unit asked for. After a conversion that cannot come out even, 1 %
// is allowed whatever the tolerance. Digits are never forgiven.
#pragma once

#include "grade/judge.h"

#include <string_view>

namespace estelik {

Verdict judge_number(const Question& question, const NumberKey& key, std::string_view typed);

}  // namespace estelik
