// Which paragraphs of the reading have been asked about, and how well their questions are known.
#pragma once

#include "analyse/strength.h"

#include <cstddef>
#include <vector>

namespace estelik {

struct ParagraphCoverage {
    std::vector<std::size_t> questions;   // indices into Bank::questions, in file order
    std::vector<Strength> strengths;      // one a question

    std::size_t asked() const;            // questions answered at least once
    std::size_t count(Strength strength) const;
};

// One entry a paragraph: entry 0 is paragraph 1.
std::vector<ParagraphCoverage> coverage(const Bank& bank, const Progress& progress, Day today);

}  // namespace estelik
