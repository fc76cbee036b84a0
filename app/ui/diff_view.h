// Two aligned rows of letters: what was written and what was expected, a cell a letter. What is missing,
// superfluous or changed is marked by a line and a sign, not by colour alone.
#pragma once

#include "grade/verdict.h"
#include "ui/kit.h"

#include <span>

namespace estelik {

float diff_height(const Kit& kit, std::span<const DiffCell> cells, float width);
float draw_diff(const Kit& kit, std::span<const DiffCell> cells, Outcome outcome, ImVec2 at, float width);

}  // namespace estelik
