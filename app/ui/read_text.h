// The column of the reading: heading, paragraphs with their marks, and in the margin how well the
// questions of each paragraph are known.
#pragma once

#include "state/screen.h"
#include "ui/emit.h"
#include "ui/ui_state.h"

#include <string_view>

namespace estelik {

void draw_read_text(const ReadScreen& screen, UiState& ui, const Box& box, const Emit& emit);

// The next paragraph after the one in focus, round the end, that holds the text; 0: none does. Case is
// ignored for the letters a to z.
int next_paragraph_with(const ReadScreen& screen, std::string_view text);

}  // namespace estelik
