// The forgetting of one question: recall over time with each answer, and the day it is due at the recall aimed at.
#pragma once

#include "state/screen.h"
#include "ui/kit.h"

namespace estelik {

// The foot of the axis: a multiple of ten that the whole line stands clear of, at most 80.
double curve_floor(const ForgettingCurve& curve);
void draw_curve(Kit& kit, const Box& box, const ForgettingCurve& curve);

}  // namespace estelik
