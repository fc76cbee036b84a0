// What asking an item today is worth: the recall it gains on a later day, and the time that takes.
// With too little time for everything, the items with most gain a minute come first: that is the largest
// sum of recalls that the minutes can buy, but for the last item that no longer fits.
#pragma once

#include "memory/learner_model.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace estelik {

inline constexpr double usual_horizon_days = 30;   // without an exam

struct Worth {
    double gain = 0;      // of the probability of recall on the horizon day, -1..1
    double seconds = 0;   // expected, with asking again what was missed; above 0

    double a_minute() const { return gain / seconds * 60; }
};

// memory: none, the item is new. seconds: of one answer of this kind. horizon: days from today, at least 1.
// A new item is counted from no recall at all; how its first answer goes is taken from many learners.
Worth worth_of_asking(const LearnerModel& model, const std::optional<ItemMemory>& memory, const SinceAnswer& since,
                      double seconds, double horizon, double bias = 0);

// Indices, most gain a minute first, as many as fit into the minutes; one at least, if there is one.
// Items that would gain nothing are left out.
std::vector<std::size_t> best_for_minutes(const std::vector<Worth>& worths, double minutes);

}  // namespace estelik
