// The list of questions as a table: sorted by its heads, one row chosen, as many rows drawn as are seen.
#pragma once

#include "state/screen.h"
#include "ui/emit.h"
#include "ui/ui_state.h"

namespace estelik {

void draw_question_table(const QuestionsScreen& screen, UiState& ui, const Box& box, const Emit& emit);

}  // namespace estelik
