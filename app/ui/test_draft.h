// What is given to the question of a running test, from the draft: kept whenever the question is left. No
// drawing.
#pragma once

#include "state/screen.h"
#include "ui/emit.h"
#include "ui/ui_state.h"

#include <optional>

namespace estelik {

// None: nothing to keep. A blank answer takes back the one that was kept.
std::optional<Answer> answer_to_keep(const StudyDraft& draft, const TestRunScreen& screen);

// Follows the screen: another question gets its kept answer as its draft, and the certainty said with it.
void follow_test(UiState& ui, const TestRunScreen& screen);
// When no test is running: nothing of the last one comes into the next.
void forget_test(UiState& ui);

// Wants what is given to be kept; the question stays.
void keep_test_answer(const TestRunScreen& screen, const UiState& ui, const Emit& emit);

}  // namespace estelik
