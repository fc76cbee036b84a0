#include "analyse/pace.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace estelik {
namespace {

// Our own guesses until five answers of a kind are there: choice, choices, true_false, text, number,
// date, cloze, order, match, card.
constexpr std::array<double, kind_count> default_seconds = {15, 25, 10, 20, 18, 20, 18, 35, 45, 12};
constexpr std::size_t least_answers = 5;

double median(std::vector<double> values) {
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

}  // namespace

double Pace::mean_seconds(const Bank& bank) const {
    double sum = 0;
    for (const auto& question : bank.questions) sum += seconds[static_cast<std::size_t>(question.kind())];
    return bank.questions.empty() ? 0 : sum / static_cast<double>(bank.questions.size());
}

Pace pace_of(const Bank& bank, const Progress& progress) {
    std::array<std::vector<double>, kind_count> times;
    for (const auto& question : bank.questions) {
        for (const auto& item : items_of(bank.id, question)) {
            const auto* known = progress.find(item);
            if (known && known->last_ms > 0) times[static_cast<std::size_t>(question.kind())].push_back(known->last_ms / 1000.0);
        }
    }
    Pace pace;
    for (std::size_t kind = 0; kind < kind_count; ++kind) {
        pace.n[kind] = times[kind].size();
        pace.seconds[kind] = times[kind].size() < least_answers ? default_seconds[kind] : median(std::move(times[kind]));
    }
    return pace;
}

int minutes_for(const Pace& pace, const Bank& bank, std::size_t items) {
    if (items == 0) return 0;
    const double seconds = pace.mean_seconds(bank) * static_cast<double>(items) * answers_per_item;
    return std::max(1, static_cast<int>(std::lround(seconds / 60)));
}

}  // namespace estelik
