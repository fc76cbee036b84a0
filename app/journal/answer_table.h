// The learner's answers as comma-separated values, a row an answer, for tools of one's own.
//   moment        2026-11-24T18:03:11.123+05:00, the clock on the wall
//   course, question, gap      gap 0: a question without gaps
//   outcome       right, nearly or wrong
//   score         0 to 1
//   rating        Again, Hard, Good or Easy, as it stands now
//   milliseconds  taken
//   in_test       1: in a test under exam conditions; 0: while studying
//   certainty     1 to 3; 0: not said
//   answer        as typed or chosen; several together are a JSON array of texts
#pragma once

#include "journal/answer_history.h"

#include <string>
#include <vector>

namespace estelik {

std::string answer_table(const std::vector<GivenAnswer>& answers);   // with the names of the columns

}  // namespace estelik
