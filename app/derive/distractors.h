// Wrong options of the same type and grain as the answer: from the article first, then neighbours of a
// figure or a date, then places that everybody knows. None is the answer under another name, none
// stands in the question or in the answer's own sentence.
#pragma once

#include "derive/ground.h"

#include <string>
#include <vector>

namespace estelik {

struct OptionSet {
    std::vector<std::string> texts;  // with the answer; figures and dates in ascending order
    std::size_t key = 0;
};

// Four options, or none when three good distractors cannot be had. The order of names is drawn from
// the answer and the question, so that it is the same every time. `set`: another number asks for other
// options, which may be the same where there are few.
OptionSet options_for(const Ground& ground, const Fact& fact, const std::string& answer, const std::string& question, unsigned set = 0);

}  // namespace estelik
