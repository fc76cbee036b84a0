// estelik derive --review: the drafts of an article one after the other at the terminal, as linear text, with the
// keys and the document of decisions of the window. What was decided is kept at each line; it goes on where it was
// left, here or there.
#pragma once

#include "base/disk.h"
#include "cli/derive_command.h"
#include "cli/exit_code.h"
#include "cli/terminal.h"

#include <string>

namespace estelik {

// Ends at q, when all is decided, or with the input. With an output the accepted drafts are written there then.
// `data`: the learner's folder, where decisions are kept. failed: the article or the decisions cannot be read, or
// a decision cannot be kept.
ExitCode review_drafts(Disk& disk, const std::string& data, const DeriveOptions& options, Terminal& terminal);

}  // namespace estelik
