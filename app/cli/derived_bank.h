// A bank of an article's drafts, with the reading that it quotes.
#pragma once

#include "derive/article_text.h"
#include "derive/drafts.h"

#include <string>

namespace estelik {

struct DerivedBank {
    std::string bank;     // the text of the question file
    std::string reading;  // Markdown: title and prose, numbered as the bank's evidence numbers it
    std::size_t kept = 0;
    std::size_t left_out = 0;  // drafts that a rule of the bank found fault with
};

// `reading_file`: the name by which the bank knows its reading. `fallback`: the date of an article that
// names none.
DerivedBank derive_bank(const ArticleText& article, std::vector<Draft> drafts, const std::string& reading_file,
                        CalendarDate fallback);

}  // namespace estelik
