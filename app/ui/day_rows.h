// The days of Settings: how full each weekday may be, which days are off, and what comes on them.
#pragma once

#include "state/screen.h"
#include "ui/emit.h"
#include "ui/kit.h"

namespace estelik {

// Draws from `at` on, as wide as it is, and gives back the height.
float draw_day_rows(const DaysCard& card, Kit& kit, const Box& at, const Emit& emit);

}  // namespace estelik
