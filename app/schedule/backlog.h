// Coming back after a break: more is due than a day holds. What gains most a minute is taken first and the
// rest is spread over the days that follow, so that a missed week costs a few fuller days and ends.
#pragma once

#include "base/time.h"
#include "journal/progress.h"
#include "schedule/gain.h"

#include <cstddef>
#include <vector>

namespace estelik {

struct Backlog {
    std::size_t waiting = 0;              // all that is due
    double minutes = 0;                   // that it takes
    std::vector<std::size_t> today;       // indices of what to take now, most gain a minute first
    int days = 1;                         // today included, over which it is spread

    bool spread() const { return days > 1; }
    bool operator==(const Backlog&) const = default;
};

inline constexpr double most_usual_days = 1.5;   // times a usual day is still taken at once
inline constexpr double least_usual_minutes = 10;

// spent: minutes of today already studied. All of it comes today when it fits into most_usual_days usual days.
Backlog spread_backlog(const std::vector<Worth>& due, double usual_minutes, double spent);

// Median minutes of the last fourteen days before today on which the learner studied; at least
// least_usual_minutes.
double usual_minutes(const Progress& progress, Day today);

// Whole days without an answer before today; 0: yesterday, today, or never.
int days_away(const Progress& progress, Day today);

}  // namespace estelik
