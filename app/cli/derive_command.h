// estelik derive: an article to a bank of draft questions, or to the spans that were asked about.
#pragma once

#include "base/disk.h"
#include "cli/exit_code.h"
#include "cli/terminal.h"

#include <cstddef>
#include <string>

namespace estelik {

struct DeriveOptions {
    std::string article;     // plain text, Markdown or HTML
    std::string paragraphs;  // in its place: a JSON list of {"id", "text"}; only with spans
    std::string output;      // the file to write; empty: standard output
    int level = 2;           // 1: what matters most, 3: all that can be asked well
    std::size_t most = 0;    // questions in all; 0: no limit
    bool spans = false;      // --format spans: a JSON list of items with places in bytes of their paragraphs
};

// With an output the reading is written beside the bank. What the rules of the bank find fault with is
// left out, so that the bank lints clean. failed: the article cannot be read, or nothing could be written.
ExitCode derive(Disk& disk, const DeriveOptions& options, Terminal& terminal);

}  // namespace estelik
