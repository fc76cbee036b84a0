// Beside the reading: the questions on the paragraph in focus, and how much of each section was asked.
#pragma once

#include "state/screen.h"
#include "ui/emit.h"
#include "ui/keys.h"
#include "ui/side_panel.h"
#include "ui/ui_state.h"

#include <optional>

namespace estelik {

// Gives back the command of the button that was clicked.
std::optional<Command> draw_read_side(const ReadScreen& screen, Kit& kit, const SideLayout& layout, const Emit& emit);

}  // namespace estelik
