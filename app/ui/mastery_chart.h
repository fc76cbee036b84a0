// Mastery over time: on each day how many questions were strong, fair and weak, on one another.
#pragma once

#include "state/screen.h"
#include "ui/kit.h"

#include <span>

namespace estelik {

// Pointing at a column shows its counts; labels stand below the columns as far as they find room, the last always.
void draw_mastery(Kit& kit, const Box& box, std::span<const MasteryColumn> columns);

}  // namespace estelik
