// estelik regrade: all answers of a course marked again, by the judge and the course of now (session/remarking.h).
// What changes is appended to the journal; nothing is rewritten, and a second run has nothing to append.
#pragma once

#include "base/disk.h"
#include "cli/exit_code.h"
#include "cli/terminal.h"
#include "runtime/app.h"

#include <string>

namespace estelik {

struct RegradeOptions {
    std::string course;      // empty: every course
    bool dry_run = false;    // says what would change, and writes nothing
    bool json = false;
};

ExitCode regrade(Disk& disk, const Setup& setup, const RegradeOptions& options, Terminal& terminal);

}  // namespace estelik
