#include "schedule/gain.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace estelik {
namespace {

// Shares of Again, Hard, Good, Easy at a first answer, and the seconds that a miss and its return take for
// each second of a pass. From the learners of the exam plan's simulation.
constexpr std::array<double, 4> first_grades = {0.24, 0.094, 0.495, 0.171};
constexpr double miss_takes = 3.1;

constexpr int again = 1, good = 3;
constexpr SinceAnswer same_day{};

// After a miss the item is asked again until it is known.
ItemMemory after_miss(const LearnerModel& model, const ItemMemory& missed) { return next_memory(model, missed, good, same_day); }

Worth of_new(const LearnerModel& model, double seconds, double horizon, double bias) {
    Worth worth;
    for (int grade = again; grade <= 4; ++grade) {
        const double share = first_grades[static_cast<std::size_t>(grade - 1)];
        auto memory = first_memory(model, grade, bias);
        if (grade == again) memory = after_miss(model, memory);
        worth.gain += share * recall(model, memory, horizon);
        worth.seconds += share * seconds * (grade == again ? miss_takes : 1);
    }
    return worth;
}

}  // namespace

Worth worth_of_asking(const LearnerModel& model, const std::optional<ItemMemory>& memory, const SinceAnswer& since,
                      double seconds, double horizon, double bias) {
    if (!memory) return of_new(model, seconds, horizon, bias);
    const double known = recall(model, *memory, since);
    const auto passed = next_memory(model, *memory, good, since);
    const auto missed = after_miss(model, next_memory(model, *memory, again, since));
    const double asked = known * recall(model, passed, horizon) + (1 - known) * recall(model, missed, horizon);
    const double left = recall(model, *memory, since.exact + horizon);
    return {asked - left, seconds * (known + (1 - known) * miss_takes)};
}

std::vector<std::size_t> best_for_minutes(const std::vector<Worth>& worths, double minutes) {
    std::vector<std::size_t> order(worths.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::erase_if(order, [&](std::size_t i) { return worths[i].gain <= 0; });
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return worths[a].a_minute() > worths[b].a_minute(); });
    double left = minutes * 60;
    std::vector<std::size_t> taken;
    for (const std::size_t index : order) {
        if (worths[index].seconds > left && !taken.empty()) continue;   // a shorter one may still fit
        taken.push_back(index);
        left -= worths[index].seconds;
    }
    return taken;
}

}  // namespace estelik
