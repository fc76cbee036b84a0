// The screens of a test as linear text: see cli/study_text.h.
#pragma once

#include "state/screen.h"

#include <string>

namespace estelik {

std::string paper_text(const TestStartScreen& screen);        // what is about to begin, and its rules
std::string test_question_text(const TestRunScreen& screen);  // with what is saved so far, without a verdict
std::string progress_text(const TestRunScreen& screen);       // "Saved: 1, 3. Not answered: 2. Flagged: none. This is question 3."
std::string clock_text(const TestRunScreen& screen);          // "14:20 left."
std::string hand_in_text(const TestRunScreen& screen);        // a line a question, and what is open
std::string test_commands_text();

std::string result_text(const TestResultScreen& screen);      // marks, facts, sections
std::string result_item_text(const ResultRow& row, const ResultDetail& detail);

}  // namespace estelik
