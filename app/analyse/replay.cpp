#include "analyse/replay.h"

#include <algorithm>
#include <cstdint>

namespace estelik {
namespace {

constexpr double ms_a_day = 86'400'000;

void take(Replay& replay, const GivenAnswer& given, const LearnerModel& model) {
    const Answered& answer = given.answer;
    const int grade = static_cast<int>(answer.rating);
    const Day day = day_of(given.at);
    auto& steps = replay.steps[answer.item];
    if (steps.empty()) {
        steps.push_back({day, {first_memory(model, grade, model.bias_of(answer.item.course)), day, given.at}, !is_pass(answer.rating)});
        return;
    }
    const Remembered& before = steps.back().known;
    // As the fold has it: clocks set back make no time negative.
    const int age = std::max(0, day - before.last_day);
    const double exact = static_cast<double>(std::max<std::int64_t>(0, given.at.utc_ms - before.last_at.utc_ms)) / ms_a_day;
    const SinceAnswer since{age, exact};
    if (age > 0) replay.due.push_back({answer.item, day, age, recall(model, before.memory, since), is_pass(answer.rating)});
    const MemoryStep step{day, {next_memory(model, before.memory, grade, since), day, given.at}, !is_pass(answer.rating)};
    if (age > 0) steps.push_back(step);
    else steps.back() = step;
}

}  // namespace

Replay replay(std::span<const GivenAnswer> answers, const std::string& course, const LearnerModel& model) {
    Replay replay;
    for (const auto& given : answers)
        if (given.answer.schedules && given.answer.item.course == course) take(replay, given, model);
    return replay;
}

}  // namespace estelik
