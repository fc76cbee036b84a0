// The answer being made: how keys and clicks change it, and what Answer it gives. No drawing.
#pragma once

#include "state/select_question.h"
#include "ui/ui_state.h"

#include <cstddef>
#include <optional>

namespace estelik {

std::size_t row_count(const StudyScreen& screen);    // rows that the arrows go through

// Follows the screen: a new question gets a new draft (or the answer that was taken back), a field that
// appears wants the keyboard, a verdict that appears is timed.
void follow(StudyUi& ui, const StudyScreen& screen, double time);
// Just after the verdict appeared a key may still be meant for the question.
bool too_soon(const StudyUi& ui, double time);

void choose_row(StudyDraft& draft, const StudyScreen& screen, std::size_t row);
void move_row(StudyDraft& draft, const StudyScreen& screen, int step);
void move_line(StudyDraft& draft, std::size_t row, int step);      // of an ordering: the line at that row
void pick_line(StudyDraft& draft, const StudyScreen& screen, std::size_t label);  // next in sequence
void match_right(StudyDraft& draft, const StudyScreen& screen, std::size_t right_row);  // with the left at draft.row

// None: there is nothing to check yet.
std::optional<Answer> answer_of(const StudyDraft& draft, const StudyScreen& screen);

}  // namespace estelik
