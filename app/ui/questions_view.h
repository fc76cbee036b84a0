// Questions: the list with its filters, and the chosen one as a student sees it.
#pragma once

#include "state/screen.h"
#include "ui/emit.h"
#include "ui/ui_state.h"

namespace estelik {

void draw_questions(const QuestionsScreen& screen, UiState& ui, const Box& box, const Emit& emit);

}  // namespace estelik
