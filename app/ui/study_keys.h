// What keys and buttons of the Study screen do: changes of the draft, or Actions.
#pragma once

#include "state/screen.h"
#include "ui/emit.h"
#include "ui/keys.h"
#include "ui/ui_state.h"

namespace estelik {

void serve_study_keys(const StudyScreen& screen, UiState& ui, const Emit& emit);
void perform_study(Press press, const StudyScreen& screen, StudyUi& ui, const Emit& emit);

}  // namespace estelik
