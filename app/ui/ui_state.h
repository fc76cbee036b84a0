// UiState: what the screens keep for themselves: drafts, focus, scrolling, open lists. Losing it in a
// crash is no loss. Each screen has its own part.
#pragma once

#include "session/sitting.h"
#include "ui/kit.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace estelik {

// The answer being made, of one question as it was put (asked_id of StudyScreen).
struct StudyDraft {
    std::uint64_t asked_id = 0;
    std::string typed;
    std::vector<std::size_t> chosen;     // options, by index as in the file
    std::vector<std::size_t> order;      // items by index as in the file, in the order given
    std::vector<std::size_t> rights;     // match: for each left the right side's index as in the file, or unmatched
    std::size_t row = 0;                 // which row the arrows are at
    bool row_shown = false;              // the arrows were used
    std::size_t picked = 0;              // order: how many were picked in sequence
    bool focus_field = false;            // the field wants the keyboard, once
    bool scroll_up = false;              // a new question begins at its top
};

struct StudyUi {
    StudyDraft draft;
    Phase phase = Phase::asking;         // as last seen
    double shown_at = 0;                 // Kit::time when the verdict or the back appeared
    std::string report_text;
    int report_what = 0;
};

struct HomeUi {
    std::string exam_date;               // as typed
    bool focus_exam = false;
};

struct UiState {
    Kit kit;
    StudyUi study;
    HomeUi home;
    bool help_open = false;              // as last seen: an overlay takes the keyboard when it appears
};

}  // namespace estelik
