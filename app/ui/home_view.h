// Home: the day. One thing to do, then the exam, the reading, the last session; and the first start.
#pragma once

#include "state/screen.h"
#include "ui/emit.h"
#include "ui/ui_state.h"

namespace estelik {

void draw_home(const HomeScreen& screen, UiState& ui, const Box& box, const Emit& emit);

}  // namespace estelik
