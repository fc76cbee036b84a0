#include "analyse/mastery.h"

#include <algorithm>

namespace estelik {
namespace {

// What was answered that day counts as it stands the day after, as strength_today has it.
Strength strength_on(const std::vector<MemoryStep>& steps, const LearnerModel& model, Day day) {
    const auto later = std::upper_bound(steps.begin(), steps.end(), day, [](Day on, const MemoryStep& step) { return on < step.day; });
    if (later == steps.begin()) return Strength::fresh;
    const MemoryStep& step = *(later - 1);
    return step.missed ? Strength::weak : strength_of_recall(recall_on(model, step.known, std::max(day, step.day + 1)));
}

MasteryDay mastery_on(const Replay& replay, const LearnerModel& model, Day day) {
    MasteryDay mastery{day};
    for (const auto& [item, steps] : replay.steps) {
        switch (strength_on(steps, model, day)) {
        case Strength::strong: ++mastery.strong; break;
        case Strength::fair: ++mastery.fair; break;
        case Strength::weak: ++mastery.weak; break;
        case Strength::fresh: break;
        }
    }
    return mastery;
}

}  // namespace

std::vector<MasteryDay> mastery_over(const Replay& replay, const LearnerModel& model, Day today, std::size_t points) {
    if (replay.steps.empty() || points == 0) return {};
    Day first = today;
    for (const auto& [item, steps] : replay.steps) first = std::min(first, steps.front().day);
    const int days = today - first;
    const int step = std::max(1, (days + static_cast<int>(points) - 1) / static_cast<int>(points));
    std::vector<MasteryDay> mastery;
    for (int back = days / step; back >= 0; --back) {
        if (static_cast<std::size_t>(back) >= points) continue;
        mastery.push_back(mastery_on(replay, model, today + -back * step));
    }
    return mastery;
}

}  // namespace estelik
