// select: what the screen shows of a state. Pure; called once for each revision of the state, not
// for each frame.
#pragma once

#include "state/screen.h"

namespace estelik {

Screen select(const AppState& state);

}  // namespace estelik
