// The parts of the Drafts screen.
#pragma once

#include "state/screen.h"
#include "ui/emit.h"
#include "ui/keys.h"
#include "ui/ui_state.h"

#include <optional>

namespace estelik {

// The article: its facts underlined, the passage of the selected draft lit, and in the margin the number of each
// paragraph with a block for each of its facts that no draft asks.
void draw_drafts_article(const DraftsScreen& screen, UiState& ui, const Box& box, const Emit& emit);

// The list of drafts with the selected one opened. Gives back the command of the button that was clicked.
std::optional<Command> draw_drafts_list(const DraftsScreen& screen, UiState& ui, const Box& box, const Emit& emit);

// The selected draft, from `at` on; the lower end of it.
float draw_draft_card(const DraftsScreen& screen, const DraftRow& row, UiState& ui, const Box& at, std::optional<Command>& wanted);

}  // namespace estelik
