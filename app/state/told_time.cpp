#include "state/told_time.h"

#include "analyse/pace.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <vector>

namespace estelik {
namespace {

std::string minutes_words(double seconds) { return std::to_string(std::max(1, whole_minutes(seconds))) + "\u00a0min"; }

}  // namespace

double seconds_left(const AppState& state, const Sitting& sitting) {
    const BankPtr bank = state.bank();
    if (!bank) return 0;
    std::vector<ItemId> items = sitting.queue;
    if (sitting.left() > items.size() && sitting.asked) items.push_back(sitting.asked->item);
    return seconds_for(pace_of(*bank, state.progress), *bank, state.progress, items, day_of(state.now));
}

TimeTold time_told(const AppState& state, const Sitting& sitting) {
    return {static_cast<int>(sitting.planned), static_cast<int>(std::lround(seconds_left(state, sitting)))};
}

std::string told_and_took(const Sitting& sitting) {
    if (!sitting.told || sitting.done.empty()) return {};
    std::set<ItemId> answered;
    for (const auto& tally : sitting.done) answered.insert(tally.item);
    if (answered.size() < static_cast<std::size_t>(sitting.told->questions)) return {};
    return "Told " + minutes_words(sitting.told->seconds) + ", took " + minutes_words(static_cast<double>(sitting.took_ms) / 1000) + ".";
}

}  // namespace estelik
