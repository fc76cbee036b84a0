// The cards of Progress: a head with what it counts, and a chart or rows; in their place what is missing.
#pragma once

#include "state/screen.h"
#include "ui/emit.h"
#include "ui/kit.h"

namespace estelik {

enum class ProgressCard { retention, coming, strength, certainty, recall, ages, sections, times, mastery, told, answers, coverage, hardest };

float progress_card_height(const Kit& kit, ProgressCard card, const ProgressScreen& screen, float width);  // at least
void draw_progress_card(Kit& kit, ProgressCard card, const ProgressScreen& screen, const Box& box, const Emit& emit);

}  // namespace estelik
