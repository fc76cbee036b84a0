// The Drafts screen as select would make it, small.
#pragma once

#include "state/screen.h"

#include <string>

namespace estelik::testing {

inline DraftRow draft_row(std::size_t index, Ruling ruling = Ruling::open) {
    DraftRow row;
    row.index = index;
    row.question = "Question " + std::to_string(index) + " of the lighthouse?";
    row.answer = "Answer " + std::to_string(index);
    row.kind = "typed answer";
    row.rule = "rule: subject";
    row.ruling = ruling;
    return row;
}

inline DraftsScreen some_drafts(std::size_t count = 6, std::size_t selected = 1) {
    DraftsScreen screen;
    screen.from = "from lighthouse.txt";
    screen.count = "1 of " + std::to_string(count) + " decided";
    screen.decided = 1.0 / static_cast<double>(count);
    screen.coverage = "6 of 9 facts asked";
    screen.covered = 6.0 / 9;
    screen.chips = {{DraftsOnly::all, "All 6"}, {DraftsOnly::open, "To decide 5"}, {DraftsOnly::accepted, "Accepted 1"}};
    for (std::size_t i = 0; i < count; ++i) screen.rows.push_back(draft_row(i, i == 0 ? Ruling::accepted : Ruling::open));
    screen.selected = selected;
    screen.detail = DraftDetail{};
    screen.title = "The Lighthouse of Korsund";
    screen.evidence = "evidence for draft 2";
    DraftParagraph first;
    first.text.number = 1;
    first.text.text = "The lighthouse of Korsund was built by Anna Lund in 1871. It stands 48 metres above the sea.";
    first.text.marks = {{0, 57, "1", true}, {39, 9, "1", false}, {69, 9, "3", false}};
    first.text.focus = true;
    first.without = 2;
    DraftParagraph heading;
    heading.heading = true;
    heading.text.text = "Later";
    screen.paragraphs = {first, heading};
    screen.can_undo = true;
    return screen;
}

}  // namespace estelik::testing
