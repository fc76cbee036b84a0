// Study: one question at a time, judged, and the summary at the end.
#pragma once

#include "state/screen.h"
#include "ui/emit.h"
#include "ui/ui_state.h"

namespace estelik {

float study_foot_height(const Kit& kit, float window_height);
void draw_study(const StudyScreen& screen, UiState& ui, const Box& box, const Emit& emit);

}  // namespace estelik
