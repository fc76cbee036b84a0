// The exam's plan in the program: when it is made anew, and what it asks today.
#pragma once

#include "state/action.h"

#include <vector>

namespace estelik::exam_actions {

Effects set(const AppState& state, const SetExam& action);
// Where it is shown, and when something it rests on has changed; not while questions are asked.
void want_if_shown(AppState& state, Effects& effects);
void take(AppState& state, const ExamPlanned& action);

// Of the course in use, with an exam ahead; of an earlier moment too, until the next is made. Null: none.
const CourseExam* of_course(const AppState& state);
// What it asks in today's minutes, most useful first. Empty: no plan of now, or nothing more today.
std::vector<ItemId> asked_today(const AppState& state);

}  // namespace estelik::exam_actions
