// Courses come and change while the program runs. Called by reduce alone.
#pragma once

#include "bank/read.h"
#include "state/action.h"

#include <cstddef>
#include <string>

namespace estelik::course_actions {

// A course file was read. A good edition takes the place of the old one; a broken one never does:
// the last good edition stays in force and a banner names the first error. What has changed of questions that were
// answered is to be looked at: see edit_actions.
Effects take(AppState& state, const std::string& folder, const ReadBank& read);
void choose(AppState& state, std::size_t index);

}  // namespace estelik::course_actions
