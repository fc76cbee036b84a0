// The cards of Progress: a head with what it counts, and a chart or the strength of each section.
#pragma once

#include "state/screen.h"
#include "ui/kit.h"

namespace estelik {

enum class ProgressCard { retention, coming, strength, answers };
void draw_progress_card(Kit& kit, ProgressCard card, const ProgressScreen& screen, const Box& box);
float strength_card_height(const Kit& kit, const ProgressScreen& screen, float width);  // at least

// What was recalled, the figures, the minutes a day: one card. The minutes stand at the right, or below
// when there is no room. Gives back the height.
float draw_figures_card(Kit& kit, const ProgressScreen& screen, ImVec2 at, float width);

}  // namespace estelik
