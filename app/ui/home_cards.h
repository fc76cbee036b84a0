// The cards below the day's task: the exam, the reading, the last session.
#pragma once

#include "state/screen.h"
#include "ui/keys.h"

#include <optional>

namespace estelik {

// abreast: how many stand side by side. Gives back the height used; wanted: the command of a clicked button.
float draw_home_cards(Kit& kit, const HomeScreen& screen, ImVec2 at, float width, int abreast, std::optional<Command>& wanted);

}  // namespace estelik
