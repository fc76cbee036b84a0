// A question as lines to be edited, each with its label: the question, the answer, the wrong answers ...; and
// the question that edited lines make.
#pragma once

#include "bank/read_asked.h"

#include <string>
#include <vector>

namespace estelik {

struct QuestionField {
    std::string label;  // "Question", "Answer", "Wrong answer"
    std::string text;   // a date as "10 May 2002", a number as "1,600 km", other right forms parted by ";"

    bool operator==(const QuestionField&) const = default;
};

std::vector<QuestionField> fields_of(const StemAndKey& asked);

// `texts`: one for each field of the same question. Error: which line is no good, and what it should be.
Result<StemAndKey> with_fields(const StemAndKey& asked, const std::vector<std::string>& texts);

}  // namespace estelik
