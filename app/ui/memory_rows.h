// How you forget: the part of Settings that shows the model of memory in use, how good it is and how it came.
#pragma once

#include "state/screen.h"
#include "ui/emit.h"
#include "ui/kit.h"

namespace estelik {

// Draws from `at` on, as wide as it is, and gives back the height.
float draw_memory_rows(const MemoryCard& card, Kit& kit, const Box& at, const Emit& emit);

}  // namespace estelik
