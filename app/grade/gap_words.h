// The words that stand next to the gap of a cloze: an answer may repeat them without saying anything new.
// "The author of The Trial is Franz {{1}}." -> "Franz Kafka"; "the {{1}} Sea" -> "Black Sea". Empty for other questions.
#pragma once

#include "grade/wording.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace estelik {

struct GapWords {
    std::vector<Word> before, behind;  // of the same sentence, as they stand

    GapWords() = default;
    GapWords(std::string_view stem, int gap);  // gap: from 1

    bool empty() const { return before.empty() && behind.empty(); }
    // The words [from, to) of an answer are the last ones before the gap; a first name may be its initial.
    bool stand_before(const std::vector<Word>& words, std::size_t from, std::size_t to) const;
    bool stand_behind(const std::vector<Word>& words, std::size_t from, std::size_t to) const;
};

}  // namespace estelik
