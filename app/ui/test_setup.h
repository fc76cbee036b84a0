// What a test is to hold, chosen on the start page: ready-made ones as tiles, and each part by itself.
#pragma once

#include "state/screen.h"
#include "ui/emit.h"
#include "ui/kit.h"

#include <cstddef>

namespace estelik {

void choose_preset(const TestStartScreen& screen, std::size_t place, const Emit& emit);

// Both give back the height used. abreast: tiles in a line.
float draw_presets(const TestStartScreen& screen, Kit& kit, ImVec2 at, float width, int abreast, const Emit& emit);
float draw_test_choices(const TestStartScreen& screen, Kit& kit, ImVec2 at, float width, const Emit& emit);

}  // namespace estelik
