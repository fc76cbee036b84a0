// The questions of a result: a row each with its state, the chosen one opened with both answers, the reason
// and the passage.
#pragma once

#include "state/screen.h"
#include "ui/emit.h"
#include "ui/ui_state.h"

namespace estelik {

void open_result_passage(const TestResultScreen& screen, const Emit& emit);

// Gives back the height; chosen is where the chosen row stands.
float draw_result_rows(const TestResultScreen& screen, Kit& kit, ImVec2 at, float width, Box& chosen, const Emit& emit);

}  // namespace estelik
