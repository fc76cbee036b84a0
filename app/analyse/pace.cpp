#include "analyse/pace.h"

#include "analyse/answer_times.h"
#include "schedule/remembered.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace estelik {
namespace {

// Until five answers of a kind are there, reading left out: choice, choices, true_false, text, number,
// date, cloze, order, match, card.
constexpr std::array<double, kind_count> default_seconds = {10, 18, 7, 14, 13, 14, 13, 28, 36, 8};
constexpr double default_reading = 5;
constexpr double default_first_right = 0.6;
constexpr std::size_t least_answers = 5;

void add_days(Pace& pace, const Progress& progress) {
    double read_ms = 0;
    std::size_t right = 0;
    for (const auto& [day, totals] : progress.days) {
        read_ms += static_cast<double>(totals.read_ms);
        pace.reads += static_cast<std::size_t>(totals.reads);
        right += static_cast<std::size_t>(totals.new_right);
        pace.firsts += static_cast<std::size_t>(totals.new_items);
    }
    pace.reading = pace.reads < least_answers ? default_reading : read_ms / 1000 / static_cast<double>(pace.reads);
    pace.first_right = pace.firsts < least_answers ? default_first_right : static_cast<double>(right) / static_cast<double>(pace.firsts);
}

double answers_of(double recall) { return 1 + (1 - recall) * answers_a_miss; }

double answers_of(const Pace& pace, const Progress& progress, const ItemId& item, Day today) {
    const auto known = remembered(progress.find(item));
    return answers_of(known ? recall_on(progress.model, *known, today) : pace.first_right);
}

}  // namespace

Pace pace_of(const Bank& bank, const Progress& progress) {
    std::array<std::vector<double>, kind_count> times;
    for (const auto& question : bank.questions) {
        for (const auto& item : items_of(bank.id, question)) {
            const auto* known = progress.find(item);
            if (known && known->last_ms >= least_answer_ms) times[static_cast<std::size_t>(question.kind())].push_back(known->last_ms / 1000.0);
        }
    }
    Pace pace;
    add_days(pace, progress);
    for (std::size_t kind = 0; kind < kind_count; ++kind) {
        pace.n[kind] = times[kind].size();
        pace.seconds[kind] = pace.reading + (times[kind].size() < least_answers ? default_seconds[kind] : quantile(std::move(times[kind]), 0.5));
    }
    return pace;
}

double seconds_for(const Pace& pace, const Bank& bank, const Progress& progress, std::span<const ItemId> items, Day today) {
    double sum = 0;
    for (const auto& item : items)
        if (const Question* question = bank.find(item.question))
            sum += pace.seconds[static_cast<std::size_t>(question->kind())] * answers_of(pace, progress, item, today);
    return sum;
}

double seconds_for_new(const Pace& pace, const Bank& bank, std::size_t items) {
    if (bank.questions.empty()) return 0;
    double sum = 0;
    for (const auto& question : bank.questions) sum += pace.seconds[static_cast<std::size_t>(question.kind())];
    return sum / static_cast<double>(bank.questions.size()) * static_cast<double>(items) * answers_of(pace.first_right);
}

int whole_minutes(double seconds) { return seconds <= 0 ? 0 : std::max(1, static_cast<int>(std::lround(seconds / 60))); }

}  // namespace estelik
