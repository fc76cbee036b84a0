// The figures above the cards of Progress.
#pragma once

#include "state/screen.h"
#include "ui/kit.h"

namespace estelik {

// What was recalled, the figures, the minutes a day: one card. The minutes stand at the right, or below
// when there is no room. Gives back the height.
float draw_figures_card(Kit& kit, const ProgressScreen& screen, ImVec2 at, float width);

}  // namespace estelik
