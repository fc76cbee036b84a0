// The edition of a question: changes when what is asked or what is right changes, and stays when only
// the explanation, the evidence, the feedback, the topic or the tags do.
#pragma once

#include "question/question.h"

#include <string>

namespace estelik {

std::string fingerprint(const Question& question);  // 4 hex digits

}  // namespace estelik
