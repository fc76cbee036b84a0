// Asks for the day of the exam on a calendar: arrows move by days and weeks, PgUp and PgDn by months.
#pragma once

#include "ui/emit.h"
#include "ui/ui_state.h"

namespace estelik {

void draw_exam_dialog(UiState& ui, const Emit& emit);

}  // namespace estelik
