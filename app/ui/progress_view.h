// Progress: what is remembered, what comes, how strong each topic is, how much was done.
#pragma once

#include "state/screen.h"
#include "ui/emit.h"
#include "ui/ui_state.h"

namespace estelik {

void draw_progress(const ProgressScreen& screen, UiState& ui, const Box& box, const Emit& emit);

}  // namespace estelik
