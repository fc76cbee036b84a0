// The two dialogs of importing an article: which file, and where the accepted drafts go.
#pragma once

#include "state/screen.h"
#include "ui/emit.h"
#include "ui/ui_state.h"

namespace estelik {

void draw_import_dialog(UiState& ui, const Emit& emit);
void draw_save_dialog(const DraftsScreen& screen, Kit& kit, const Emit& emit);

}  // namespace estelik
