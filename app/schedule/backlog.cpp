#include "schedule/backlog.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace estelik {
namespace {

constexpr std::size_t days_looked_at = 14;

}  // namespace

Backlog spread_backlog(const std::vector<Worth>& due, double usual_minutes, double spent) {
    Backlog backlog;
    backlog.waiting = due.size();
    for (const auto& each : due) backlog.minutes += each.seconds / 60;
    backlog.today.resize(due.size());
    std::iota(backlog.today.begin(), backlog.today.end(), std::size_t{0});
    if (backlog.minutes + spent <= most_usual_days * usual_minutes) return backlog;
    const double left = std::max(0.0, usual_minutes - spent);
    backlog.today = left > 0 ? best_for_minutes(due, left) : std::vector<std::size_t>{};
    backlog.days = std::max(2, static_cast<int>(std::ceil((backlog.minutes + spent) / usual_minutes)));
    return backlog;
}

double usual_minutes(const Progress& progress, Day today) {
    std::vector<double> minutes;
    for (auto at = progress.days.lower_bound(today); at != progress.days.begin() && minutes.size() < days_looked_at;) {
        --at;
        if (at->second.answers > 0) minutes.push_back(static_cast<double>(at->second.milliseconds) / 60'000);
    }
    if (minutes.empty()) return least_usual_minutes;
    const auto middle = minutes.begin() + static_cast<std::ptrdiff_t>(minutes.size() / 2);
    std::nth_element(minutes.begin(), middle, minutes.end());
    return std::max(least_usual_minutes, *middle);
}

int days_away(const Progress& progress, Day today) {
    for (auto at = progress.days.upper_bound(today); at != progress.days.begin();) {
        --at;
        if (at->second.answers > 0) return std::max(0, today - at->first - 1);
    }
    return 0;
}

}  // namespace estelik
