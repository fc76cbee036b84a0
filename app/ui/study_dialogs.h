// What opens above a question: a report of a problem, and why it is asked now.
#pragma once

#include "state/screen.h"
#include "ui/emit.h"
#include "ui/ui_state.h"

namespace estelik {

void draw_report(const StudyScreen& screen, UiState& ui, const Emit& emit);
void draw_why_now(const StudyScreen& screen, Kit& kit, const Emit& emit);

}  // namespace estelik
