#include "state/minutes_choice.h"

#include "analyse/pace.h"
#include "schedule/due_days.h"
#include "schedule/remembered.h"

#include <algorithm>
#include <span>

namespace estelik {
namespace {

constexpr std::size_t most_offered = 200;

// What a sitting would ask, then what is remembered but not yet due.
std::vector<ItemId> offered_items(const AppState& state, const BankPtr& bank) {
    const auto& progress = state.progress;
    const Day today = day_of(state.now);
    auto items = begin_sitting(bank, progress, state.calendar, state.now, state.seed, most_offered).queue;
    for (const auto& question : bank->questions) {
        for (auto& item : items_of(bank->id, question)) {
            const auto* known = progress.find(item);
            const auto memory = remembered(known);
            if (!memory || !may_be_asked(known, today)) continue;
            if (due_day(state.calendar, progress, item, *memory) > today) items.push_back(std::move(item));
        }
    }
    return items;
}

}  // namespace

std::vector<ItemId> best_items_for(const AppState& state, const BankPtr& bank, double minutes) {
    const Day today = day_of(state.now);
    const double horizon = horizon_of(state.progress, bank->id, today);
    const Pace pace = pace_of(*bank, state.progress);
    const auto offered = offered_items(state, bank);
    std::vector<Worth> worths;
    for (const auto& item : offered) {
        const double seconds = seconds_for(pace, *bank, state.progress, std::span(&item, 1), today);
        worths.push_back({worth_of_asking(state.progress, item, state.now, horizon).gain, std::max(1.0, seconds)});
    }
    auto chosen = best_for_minutes(worths, minutes);
    std::sort(chosen.begin(), chosen.end());
    std::vector<ItemId> items;
    for (const auto index : chosen) items.push_back(offered[index]);
    return items;
}

}  // namespace estelik
