// What keys and buttons of the Study screen do: changes of the draft, or Actions.
#pragma once

#include "state/screen.h"
#include "ui/emit.h"
#include "ui/keys.h"
#include "ui/ui_state.h"

#include <optional>

namespace estelik {

// The table of the keys that make the answer, by the kind of the question.
KeyPlace answer_place(const StudyScreen& screen);
// What was pressed of it, as far as the question has rows for it.
std::optional<Press> answer_press(const Kit& kit, const StudyScreen& screen);
// Chooses, moves, matches. False: the command means something else.
bool change_draft(Press press, const StudyScreen& screen, StudyDraft& draft);

void serve_study_keys(const StudyScreen& screen, UiState& ui, const Emit& emit);
void perform_study(Press press, const StudyScreen& screen, StudyUi& ui, const Emit& emit);

}  // namespace estelik
