// A typed figure against a NumberKey.
// Right: within the tolerance (percent of the key), in any unit of the key's dimension; an answer
// without a unit is taken in the unit asked for. After a conversion that cannot come out even, 1 %
// is allowed whatever the tolerance. Digits are never forgiven.
#pragma once

#include "grade/echo.h"
#include "grade/judge.h"

#include <memory>

namespace estelik {

// The key and the echo must outlive the judge.
std::unique_ptr<const TypedJudge> number_judge(const NumberKey& key, const Echo& echo);

}  // namespace estelik
