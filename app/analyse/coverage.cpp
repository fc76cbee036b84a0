#include "analyse/coverage.h"

#include <algorithm>

namespace estelik {

std::size_t ParagraphCoverage::count(Strength strength) const {
    return static_cast<std::size_t>(std::count(strengths.begin(), strengths.end(), strength));
}

std::size_t ParagraphCoverage::asked() const { return strengths.size() - count(Strength::fresh); }

std::vector<ParagraphCoverage> coverage(const Bank& bank, const Progress& progress, Day today) {
    std::vector<ParagraphCoverage> paragraphs(bank.reading.paragraphs.size());
    for (std::size_t i = 0; i < bank.questions.size(); ++i) {
        const int number = bank.questions[i].evidence.paragraph;
        if (number < 1 || static_cast<std::size_t>(number) > paragraphs.size()) continue;
        auto& paragraph = paragraphs[static_cast<std::size_t>(number) - 1];
        paragraph.questions.push_back(i);
        paragraph.strengths.push_back(strength_today(bank, bank.questions[i], progress, today));
    }
    return paragraphs;
}

}  // namespace estelik
