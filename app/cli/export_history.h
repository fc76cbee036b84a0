// estelik export-history: the learner's answers as comma-separated values, in the order they were given.
//   moment        2026-11-24T18:03:11.123+05:00, the clock on the wall
//   course, question, gap      gap 0: a question without gaps
//   outcome       right, nearly or wrong
//   score         0 to 1
//   rating        Again, Hard, Good or Easy, as it stands now
//   milliseconds  taken
//   in_test       1: in a test under exam conditions; 0: while studying
//   certainty     1 to 3; 0: not said
//   answer        as typed or chosen; several together are a JSON array of texts
// One row an answer in force: see journal/answer_history.h.
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
