#include "analyse/answer_times.h"

#include <algorithm>
#include <cmath>

namespace estelik {

double quantile(std::vector<double> values, double share) {
    if (values.empty()) return 0;
    std::sort(values.begin(), values.end());
    const double place = share * static_cast<double>(values.size() - 1);
    const auto below = static_cast<std::size_t>(std::floor(place));
    const auto above = std::min(below + 1, values.size() - 1);
    return values[below] + (values[above] - values[below]) * (place - static_cast<double>(below));
}

bool is_second_entry(const GivenAnswer& given, const AnswerHistory& history) {
    if (given.answer.in_test) return false;
    const auto session = history.sessions.find(given.answer.session);
    return session != history.sessions.end() && session->second.started.mode == SessionMode::test;
}

std::array<AnswerTimes, kind_count> answer_times(const Bank& bank, const AnswerHistory& history) {
    std::array<std::vector<double>, kind_count> seconds;
    for (const auto& given : history.answers) {
        if (given.answer.item.course != bank.id || given.answer.milliseconds < least_answer_ms || is_second_entry(given, history)) continue;
        const Question* question = bank.find(given.answer.item.question);
        if (question) seconds[static_cast<std::size_t>(question->kind())].push_back(given.answer.milliseconds / 1000.0);
    }
    std::array<AnswerTimes, kind_count> times;
    for (std::size_t kind = 0; kind < kind_count; ++kind) {
        const auto& of = seconds[kind];
        times[kind] = {of.size(), quantile(of, 0.5), quantile(of, 0.25), quantile(of, 0.75)};
    }
    return times;
}

}  // namespace estelik
