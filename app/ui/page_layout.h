// How wide a window counts, and the columns that follow from it. Widths are compared after dividing by
// the text size, so that a large screen with large text is a small window.
#pragma once

#include "ui/kit.h"

namespace estelik {

enum class Width { narrow, medium, normal, wide };   // below 1000, 1280, 1920 px; above

Width width_class(const Kit& kit, float window_width);
bool is_low(const Kit& kit, float window_height);    // below 700 px
float rail_width(const Kit& kit, float window_width, bool in_session);
// A column of at most `widest` px in the middle of the box, at least `margin` px from its sides.
Box column(const Kit& kit, const Box& box, float widest, float margin);

}  // namespace estelik
