// The Drafts screen: the article with its facts at the left, the drafts at the right, each with its passage. In a
// narrow window one of the two at a time.
#pragma once

#include "state/screen.h"
#include "ui/emit.h"
#include "ui/ui_state.h"

namespace estelik {

void draw_drafts(const DraftsScreen& screen, UiState& ui, const Box& box, const Emit& emit);

}  // namespace estelik
