// A test on paper: the questions, the key with its passages, and a sheet for marking. Plain data in,
// one self-contained HTML or Markdown text out; it prints on A4 and on Letter, and no question is
// parted by the end of a page.
#pragma once

#include "bank/bank.h"

#include <cstddef>
#include <string>
#include <vector>

namespace estelik {

struct PaperQuestion {
    const Question* question = nullptr;   // of the sheet's bank
    int gap = 0;                          // from 1 for a cloze
    std::vector<std::size_t> order;       // options, items or right sides as printed -> as in the file
};

struct PaperSheet {
    const Bank* bank = nullptr;
    std::string name;                     // "Quick 10"
    std::string version;                  // "A"; empty: there is only one
    std::string seed;                     // printed small, so that the paper can be drawn again
    int minutes = 0;                      // 0: no limit
    std::vector<PaperQuestion> questions;
};

std::string paper_html(const PaperSheet& sheet);
std::string key_html(const PaperSheet& sheet);
std::string marks_html(const PaperSheet& sheet);
std::string paper_markdown(const PaperSheet& sheet);
std::string key_markdown(const PaperSheet& sheet);

// What is right, as the paper names it: "C", "A, D", "2 1 3", "1 b, 2 a", or the typed answer itself.
std::string printed_key(const PaperQuestion& printed);

}  // namespace estelik
