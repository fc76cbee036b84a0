// Before a test is handed in: what is answered, and the question whether that is all.
#pragma once

#include "state/screen.h"
#include "ui/emit.h"
#include "ui/ui_state.h"

namespace estelik {

void draw_hand_in_dialog(const TestRunScreen& screen, UiState& ui, const Emit& emit);

}  // namespace estelik
