#include "schedule/due.h"

#include <algorithm>
#include <cmath>

namespace estelik {
namespace {

constexpr double longest_interval = 36500;

int days_since(Day last, Day today) { return std::max(0, today - last); }

}  // namespace

int interval_days(double stability, double desired_retention) {
    const double days = fsrs6::interval(fsrs6::default_parameters, stability, desired_retention);
    return static_cast<int>(std::clamp(std::round(days), 1.0, longest_interval));
}

Day due_day(const Remembered& remembered, double desired_retention) {
    return remembered.last_day + interval_days(remembered.state.stability, desired_retention);
}

double recall_on(const Remembered& remembered, Day day) {
    return fsrs6::retrievability(fsrs6::default_parameters, remembered.state.stability,
                                 days_since(remembered.last_day, day));
}

std::array<NextDate, 4> next_dates(const std::optional<Remembered>& remembered, Day today, double desired_retention) {
    std::optional<fsrs6::State> before;
    if (remembered) before = remembered->state;
    const int elapsed = remembered ? days_since(remembered->last_day, today) : 0;
    const auto states = fsrs6::next_states(fsrs6::default_parameters, before, elapsed);
    std::array<NextDate, 4> dates;
    for (std::size_t i = 0; i < dates.size(); ++i) {
        const int days = all_ratings[i] == Rating::again ? 0 : interval_days(states[i].stability, desired_retention);
        // A better rating never brings an item back sooner.
        const int least = i == 0 ? 0 : dates[i - 1].days;
        dates[i] = {all_ratings[i], std::max(days, least), today + std::max(days, least)};
    }
    return dates;
}

}  // namespace estelik
