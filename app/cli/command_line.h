// The program: what the words of the command line ask for is done.
#pragma once

#include "base/disk.h"
#include "cli/exit_code.h"
#include "cli/terminal.h"
#include "runtime/app.h"

#include <functional>
#include <string>
#include <vector>

namespace estelik {

// Opens the window and returns when it is closed, or after its first frame. Error: it cannot be opened
// here. Empty: built without one.
using OpenWindow = std::function<Result<void>(App&, bool first_frame_only)>;

struct World {
    Disk& disk;
    Surroundings around;
    OpenWindow open_window;
};

// `words` are those after the program's name. Errors are one line each on terminal.err.
ExitCode run_command_line(const std::vector<std::string>& words, World world, Terminal& terminal);

}  // namespace estelik
