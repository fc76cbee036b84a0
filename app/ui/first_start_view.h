// The first start: what this is, and three ways in.
#pragma once

#include "state/screen.h"
#include "ui/emit.h"
#include "ui/ui_state.h"

namespace estelik {

void draw_first_start(const HomeScreen& screen, UiState& ui, const Box& box, const Emit& emit);

}  // namespace estelik
