// estelik export-history: the learner's answers as comma-separated values, in the order they were given: the columns
// of journal/answer_table.h, one row an answer in force (journal/answer_history.h).
#pragma once

#include "base/disk.h"
#include "cli/exit_code.h"
#include "cli/terminal.h"

#include <string>

namespace estelik {

// file: written whole or not at all; empty: the terminal's output. Damage in the journal is said on
// terminal.err, and everything else is written.
ExitCode export_history(Disk& disk, const std::string& data_folder, const std::string& file, Terminal& terminal);

}  // namespace estelik
