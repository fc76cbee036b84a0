// The drafts of an article on the desk: what is being looked at, and how. The decisions are the review's.
#pragma once

#include "review/draft_review.h"

#include <cstddef>
#include <cstdint>
#include <string>

namespace estelik {

enum class DraftsOnly { all, open, accepted, rejected, faulty };

struct DraftDesk {
    std::string path;                    // of the article
    DraftReview review;
    std::size_t selected = 0;
    DraftsOnly only = DraftsOnly::all;
    bool passage_shown = false;
    bool editing = false;                // the lines of the selected one
    std::string fault;                   // of the lines; empty: none
    bool saving = false;                 // asking where to
    std::uint64_t jump = 0;              // raised when the article should scroll to the passage
};

// The name under which the decisions on an article are kept: that of its title, else of its file.
std::string decisions_name(const ArticleText& article, const std::string& path);

}  // namespace estelik
