// estelik derive: an article to a bank of draft questions, or to the spans that were asked about.
#pragma once

#include "base/disk.h"
#include "cli/exit_code.h"
#include "cli/terminal.h"
#include "derive/article_text.h"
#include "derive/drafts.h"

#include <cstddef>
#include <string>
#include <vector>

namespace estelik {

struct DeriveOptions {
    std::string article;     // plain text, Markdown, HTML or PDF
    std::string paragraphs;  // in its place: a JSON list of {"id", "text"}; only with spans
    std::string output;      // the file to write; empty: standard output
    int level = 2;           // 1: what matters most, 3: all that can be asked well
    std::size_t most = 0;    // questions in all; 0: no limit
    bool review = false;     // --review: draft by draft, at the terminal (cli/review_command.h)
    bool window = false;     // --window: the same in the window
    bool spans = false;      // --format spans: a JSON list of items with places in bytes of their paragraphs
};

// With an output the reading is written beside the bank. What the rules of the bank find fault with is
// left out, so that the bank lints clean. failed: the article cannot be read, or nothing could be written.
DraftOrder order_of(const DeriveOptions& options);
ExitCode derive(Disk& disk, const DeriveOptions& options, Terminal& terminal);


// Writes the bank to the output, its reading beside it, and says what was left out. The article's name is
// for the messages and the date.
ExitCode write_derived_bank(Disk& disk, const DeriveOptions& options, const ArticleText& article, std::vector<Draft> drafts, Terminal& terminal);

}  // namespace estelik
