// Read: a section of the reading, the passages that have questions marked, the questions of the one in focus.
#pragma once

#include "state/screen.h"
#include "ui/emit.h"
#include "ui/ui_state.h"

namespace estelik {

void draw_read(const ReadScreen& screen, UiState& ui, const Box& box, const Emit& emit);

}  // namespace estelik
