// The help: all keys of the screen below and of everywhere, drawn from the tables that the keyboard reads.
#pragma once

#include "state/screen.h"
#include "ui/emit.h"
#include "ui/keys.h"

#include <vector>

namespace estelik {

std::vector<KeyPlace> help_places(const Screen& screen);  // whose keys the help shows
void draw_help(const Screen& screen, Kit& kit, const Emit& emit);

}  // namespace estelik
