// What is right, as words: to keep with an answer, and to tell later whether a question's key is still the same.
#pragma once

#include "question/question.h"

#include <string>
#include <vector>

namespace estelik {

// The key first, then whatever else counts as right: accepted forms, the tolerance, other units. Editions with the
// same forms have the same key. A set has one order, whatever the file's. gap: from 1 for a cloze, else 0.
std::vector<std::string> key_forms(const Question& question, int gap);

}  // namespace estelik
