// estelik lint: everything that is wrong, or could be better, in courses' files.
#pragma once

#include "base/disk.h"
#include "cli/exit_code.h"
#include "cli/terminal.h"

#include <string>
#include <vector>

namespace estelik {

// Each path is a course folder, a folder of courses, or a file in a course folder.
// findings: any error or warning; failed: a path is no course.
ExitCode lint(Disk& disk, const std::vector<std::string>& paths, bool json, Terminal& terminal);

}  // namespace estelik
