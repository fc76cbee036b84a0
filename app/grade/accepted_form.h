// A key or an accepted form of it, cut into words once, with what the judge of text asks of it.
#pragma once

#include "grade/wording.h"
#include "question/question.h"

#include <cstddef>
#include <string>
#include <vector>

namespace estelik {

struct AcceptedForm {
    std::string text;
    Wording wording;
    std::size_t letters = 0;        // of all words
    std::size_t content_words = 0;  // all but the small ones
    bool is_name = false;           // up to four words, all with a capital but for "von" and the like

    explicit AcceptedForm(const std::string& form);
};

std::vector<AcceptedForm> forms_of(const TextKey& key);  // the key first

}  // namespace estelik
