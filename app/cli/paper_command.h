// estelik paper: a test on paper with its key and a sheet for marking, in one or more versions.
#pragma once

#include "base/disk.h"
#include "cli/choose_blueprint.h"
#include "cli/exit_code.h"
#include "cli/terminal.h"
#include "runtime/app.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace estelik {

struct PaperOptions {
    std::string course;                // id; empty: the first
    BlueprintOptions blueprint;
    std::size_t versions = 1;          // A, B, C ...: the same questions, in other orders
    std::uint64_t seed = 1;
    std::string folder;                // made if it is not there
};

// Writes paper, key and marks as HTML, paper and key as Markdown, for each version.
ExitCode print_paper(App& app, Disk& disk, const PaperOptions& options, Terminal& terminal);

}  // namespace estelik
