// The course that a command is about.
#pragma once

#include "runtime/app.h"

#include <string>

namespace estelik {

// The course of that id becomes the current one; an empty id takes the first that could be read.
// Error: there is none; the ids that there are, or what is wrong with the files, is in its words.
Result<void> choose_course(App& app, const std::string& id);

// Whether there is any; the same error.
Result<void> find_readable_course(const AppState& state);

}  // namespace estelik
