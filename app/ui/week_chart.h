// The next days as bars: what is due on each.
#pragma once

#include "state/screen.h"
#include "ui/kit.h"

#include <span>

namespace estelik {

void draw_week(const Kit& kit, std::span<const BarColumn> days, const Box& box);

}  // namespace estelik
