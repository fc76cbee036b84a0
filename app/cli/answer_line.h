// A typed line as the answer to the question on screen.
//   one answer        3, or c: number or letter of an option
//   several answers   1 3, or a,c
//   true or false     t, true, f, false, or the number
//   order             3 1 2: the numbers of the items in their right order
//   match             1b 2a 3c; or b a c in the order of the left sides; 2- leaves one out
//   typed             the line as it stands
//   card              an empty line turns it round
#pragma once

#include "base/result.h"
#include "question/answer.h"
#include "state/screen.h"

#include <string>
#include <string_view>

namespace estelik {

// Error: the line is no answer to this question; it says what would be one.
Result<Answer> read_answer(const StudyScreen& screen, std::string_view line);

// Whether an answer is free text: what looks like a command's word may be one.
bool is_free_text(Kind kind);

// What to type, for the prompt: "Number or letter".
std::string answer_prompt(const StudyScreen& screen);

}  // namespace estelik
