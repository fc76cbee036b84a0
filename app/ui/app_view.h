// The whole window: rail, notices, the screen, toast, and what lies above. A view draws a Screen, keeps
// drafts in UiState and says what is wanted as an Action; it decides nothing and changes no truth.
#pragma once

#include "state/action.h"
#include "state/screen.h"
#include "ui/emit.h"
#include "ui/ui_state.h"

namespace estelik {

// Draws one frame; between ImGui::NewFrame and ImGui::Render. scale: device pixels of a px, the screen's
// density alone; the text size of the Look comes on top.
void draw_app(const Screen& screen, UiState& ui, const Fonts& fonts, float scale, const Emit& emit);

// The window is being closed: what is given to a test's question is kept, then the program ends.
void leave_app(const Screen& screen, const UiState& ui, const Emit& emit);

// Device pixels of a px at the Look's text size.
float text_scale(const Look& look, float scale);

}  // namespace estelik
