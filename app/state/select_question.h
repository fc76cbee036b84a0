// A question's own parts on a screen: stem, options, rows, field. The same in study and in a test.
#pragma once

#include "state/screen.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace estelik {

bool is_typed(Kind kind);   // answered in a field

struct ShownQuestion {
    const Question& question;
    const ItemId& item;
    const std::vector<std::size_t>& order;   // as shown -> as in the file
    const std::optional<Answer>& given;
    bool judged = false;                     // what was given is marked right or wrong
    bool drafted = false;                    // what was given is the draft to start from
};

void add_question_parts(StudyScreen& study, const ShownQuestion& shown);

}  // namespace estelik
