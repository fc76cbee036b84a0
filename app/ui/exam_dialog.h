// Asks for the day of the exam on a calendar: arrows move by days and weeks, PgUp and PgDn by months. One that
// is set can be called off.
#pragma once

#include "state/screen.h"
#include "ui/emit.h"
#include "ui/ui_state.h"

namespace estelik {

void draw_exam_dialog(const FrameScreen& frame, UiState& ui, const Emit& emit);

}  // namespace estelik
