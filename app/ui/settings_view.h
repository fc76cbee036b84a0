// Settings: habits that change the schedule, the look, the exam, where things are kept.
#pragma once

#include "state/screen.h"
#include "ui/emit.h"
#include "ui/ui_state.h"

namespace estelik {

void draw_settings(const SettingsScreen& screen, UiState& ui, const Box& box, const Emit& emit);

}  // namespace estelik
