// A course whose questions have changed since they were answered: the edits are told apart and kept, and answers
// that count for more now are marked again. Called by reduce alone.
#pragma once

#include "state/action.h"

#include <string>

namespace estelik::edit_actions {

// After a course was read. Where nothing has changed there is nothing to do; the answers are read only where they
// decide something. Of two folders that hold one course the first is looked at, and a banner names both.
Effects look_for_edits(AppState& state, const std::string& folder);

Effects mark_again(const AppState& state, const AnswersRead& read);
void kept(AppState& state, const EditsKept& edits);

}  // namespace estelik::edit_actions
