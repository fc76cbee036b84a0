// The chosen question as a student sees it, with its key marked, and what is known of it.
#pragma once

#include "state/screen.h"
#include "ui/keys.h"
#include "ui/side_panel.h"

#include <optional>

namespace estelik {

// Gives back the command of the button that was clicked.
std::optional<Command> draw_question_preview(const QuestionsScreen& screen, Kit& kit, const SideLayout& layout);

}  // namespace estelik
