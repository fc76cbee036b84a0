// estelik replay: reads every line of the journal again, verifies its checksum and says what it adds
// up to. Changes nothing, and may run beside a program that writes.
#pragma once

#include "base/disk.h"
#include "cli/exit_code.h"
#include "cli/terminal.h"

#include <string>

namespace estelik {

// findings: some line does not count.
ExitCode replay(Disk& disk, const std::string& data_folder, bool json, Terminal& terminal);

}  // namespace estelik
