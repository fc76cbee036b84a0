// estelik study: a sitting in the terminal. The same state, actions and journal as in the window.
#pragma once

#include "cli/exit_code.h"
#include "cli/terminal.h"
#include "runtime/app.h"

#include <cstddef>
#include <string>

namespace estelik {

struct StudyOptions {
    std::string course;       // id; empty: the first
    std::size_t count = 0;    // questions; 0: as preferred
};

// Ends when nothing is left, at :quit, or when the input is over; whatever was said to be saved is on
// the disk then. Waits on the question when the disk refuses.
ExitCode study(App& app, const StudyOptions& options, Terminal& terminal);
ExitCode study(App& app, const Action& start, Terminal& terminal);   // of the current course: whatever begins a sitting

}  // namespace estelik
