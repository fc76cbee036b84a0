// UiState: what the screens keep for themselves: drafts, focus, scrolling, open lists. Losing it in a
// crash is no loss. Each screen has its own part.
#pragma once

#include "base/time.h"
#include "session/sitting.h"
#include "ui/kit.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace estelik {

// The answer being made, of one question as it was put (asked_id of StudyScreen).
struct StudyDraft {
    std::uint64_t asked_id = 0;
    ItemId item;                         // of a sitting; empty in a test
    std::string typed;
    std::vector<std::size_t> chosen;     // options, by index as in the file
    std::vector<std::size_t> order;      // items by index as in the file, in the order given
    std::vector<std::size_t> rights;     // match: for each left the right side's index as in the file, or unmatched
    std::size_t row = 0;                 // which row the arrows are at
    bool row_shown = false;              // the arrows were used
    std::size_t picked = 0;              // order: how many were picked in sequence
    bool touched = false;                // order: a line was moved or picked, so the order is an answer
    bool focus_field = false;            // the field wants the keyboard, once
    bool scroll_up = false;              // a new question begins at its top
    bool show_verdict = false;           // a new verdict is scrolled into view
};

struct StudyUi {
    StudyDraft draft;
    std::vector<StudyDraft> aside;       // of questions that were left before they were checked, the latest last
    bool away = false;                   // another place was shown since
    Phase phase = Phase::asking;         // as last seen
    double shown_at = 0;                 // Kit::time when the verdict or the back appeared
    std::string report_text;
    int report_what = 0;
};

// The calendar on which the day of the exam is chosen.
struct ExamUi {
    bool open = false;                   // as last seen
    Day day;                             // the one marked
    int minutes = 0;                     // a day
};

// A test: what of it is not in the draft. Fresh again when no test is running.
struct TestUi {
    bool running = false;                // as last seen
    std::uint64_t asked_id = 0;          // of the question on screen, as last seen
    std::size_t index = 0;               // and its place
    std::optional<std::size_t> left;     // the place of the question that was left last
    bool show_cell = false;              // the cell of another question is scrolled to, once
    int certainty = 0;                   // said of the question on screen: 1..3
    bool confirming = false;             // as last seen
    double asked_at = 0;                 // Kit::time when the summary before handing in appeared
    bool handed_in = false;              // time was up: it was wanted, once
    bool side_open = false;              // narrow window: the sheet is shown
};

// The list of a result.
struct ResultUi {
    std::size_t selected = 0;            // as last seen: another one is scrolled to
};

struct ReadUi {
    std::uint64_t jump = 0;              // of ReadScreen, as last served
    int focus = 0;                       // paragraph in focus, as last seen
    std::string find;                    // what is looked for in the section
    bool finding = false;                // the field for it is open
    bool focus_find = false;             // and wants the keyboard, once
    bool side_open = false;              // narrow window: the sheet is shown
};

struct QuestionsUi {
    std::string find;                    // the filter's text while it is typed
    bool focus_find = false;
    std::string selected;                // as last seen: another one is scrolled to
    bool side_open = false;
};

// How high each paragraph of an article is, in one width and size.
struct ArticleHeights {
    std::string from;
    float width = 0, em = 0;
    std::vector<float> heights;
};

struct DraftsUi {
    std::vector<std::string> lines;      // of the draft that is edited
    bool editing = false;                // as last seen
    bool focus_field = false;            // its first line wants the keyboard, once
    bool article_shown = false;          // narrow window: in place of the drafts
    std::uint64_t list_jump = 0, article_jump = 0;  // of DraftsScreen, as last served
    ArticleHeights heights;
    std::string path;                    // of the article to import, while it is typed
    bool asking = false;                 // the dialog for it was there in the last frame
};

// A slider that is being moved: the preference is set when it is let go.
struct SettingsUi {
    std::string moving;                  // name of the preference; empty: none
    double value = 0;
    int part = 0;                        // the part in view
    bool go_to_part = false;             // scroll to it, once
};

struct UiState {
    Kit kit;
    StudyUi study;
    TestUi test;
    ResultUi result;
    ReadUi read;
    QuestionsUi questions;
    DraftsUi drafts;
    SettingsUi settings;
    ExamUi exam;
    Day today;
    bool overlay_open = false;           // as last seen: a dialog takes the keyboard when it appears
};

}  // namespace estelik
