// The rows of Settings: what a thing is at the left, the control that changes it at the right.
#pragma once

#include "state/screen.h"
#include "ui/emit.h"
#include "ui/ui_state.h"

namespace estelik {

// Each draws its part from `at` on, as wide as it is, and gives back the height.
float draw_study_rows(const SettingsScreen& screen, UiState& ui, const Box& at, const Emit& emit);
float draw_look_rows(const SettingsScreen& screen, Kit& kit, const Box& at, const Emit& emit);
float draw_file_rows(const SettingsScreen& screen, const Kit& kit, const Box& at);
float draw_about_rows(const SettingsScreen& screen, Kit& kit, const Box& at, const Emit& emit);

}  // namespace estelik
