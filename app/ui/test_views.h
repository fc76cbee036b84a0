// Test: setting one up, sitting it under exam conditions, looking at its result.
#pragma once

#include "state/screen.h"
#include "ui/emit.h"
#include "ui/ui_state.h"

namespace estelik {

void draw_test_start(const TestStartScreen& screen, UiState& ui, const Box& box, const Emit& emit);
void draw_test_run(const TestRunScreen& screen, UiState& ui, const Box& box, const Emit& emit);
void draw_test_result(const TestResultScreen& screen, UiState& ui, const Box& box, const Emit& emit);

}  // namespace estelik
