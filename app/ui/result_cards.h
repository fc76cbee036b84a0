// How a test went as a whole: its facts, and the score of each section with what it is worth.
#pragma once

#include "state/screen.h"
#include "ui/kit.h"

namespace estelik {

// Beside each other, or below when there is no room. Gives back the height.
float draw_result_cards(const TestResultScreen& screen, const Kit& kit, ImVec2 at, float width);

}  // namespace estelik
