// The rail at the left: where one is, how to go elsewhere, what is due.
#pragma once

#include "state/screen.h"
#include "ui/emit.h"
#include "ui/keys.h"
#include "ui/ui_state.h"

#include <optional>

namespace estelik {

// mini: icons alone. The command of the item that was clicked.
std::optional<Command> draw_rail(const FrameScreen& frame, Kit& kit, const Box& box, bool mini);

}  // namespace estelik
