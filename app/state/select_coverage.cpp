#include "state/select_parts.h"

#include "analyse/coverage.h"
#include "state/phrases.h"

#include <algorithm>

namespace estelik {
namespace {

// A paragraph is as strong as the weakest of its questions that was asked; fresh while none was.
Strength strength_of(const ParagraphCoverage& paragraph) {
    for (const auto strength : {Strength::weak, Strength::fair, Strength::strong})
        if (paragraph.count(strength) > 0) return strength;
    return Strength::fresh;
}

}  // namespace

void add_coverage(ProgressScreen& screen, const AppState& state) {
    const BankPtr bank = state.bank();
    const auto paragraphs = coverage(*bank, state.progress, day_of(state.now));
    const auto& sections = bank->reading.sections;
    for (const auto& section : sections) screen.coverage.push_back({section.title, "", {}});
    if (sections.empty()) screen.coverage.push_back({bank->reading.title, "", {}});
    std::size_t asked = 0;
    for (std::size_t i = 0; i < paragraphs.size(); ++i) {
        const auto section = static_cast<std::size_t>(std::max(0, bank->reading.paragraphs[i].section));
        screen.coverage[section].cells.push_back(strength_of(paragraphs[i]));
        asked += paragraphs[i].asked() > 0 ? 1 : 0;
    }
    for (auto& row : screen.coverage) {
        const auto met = row.cells.size() - static_cast<std::size_t>(std::count(row.cells.begin(), row.cells.end(), Strength::fresh));
        row.note = std::to_string(met) + " of " + std::to_string(row.cells.size());
    }
    std::erase_if(screen.coverage, [](const CoverageRow& row) { return row.cells.empty(); });
    screen.coverage_note = std::to_string(asked) + " of " + counted(paragraphs.size(), "paragraph") + " asked";
}

}  // namespace estelik
