// How many questions were strong, fair and weak on each of some days: mastery over time.
#pragma once

#include "analyse/replay.h"
#include "analyse/strength.h"

#include <cstddef>
#include <vector>

namespace estelik {

struct MasteryDay {
    Day day;
    std::size_t strong = 0, fair = 0, weak = 0;   // items met so far, each gap of a cloze for itself

    std::size_t met() const { return strong + fair + weak; }
};

// At most `points` days in equal steps, the last of them today, the first not before the first answer; oldest
// first. Recall at the end of each day as the model sees it, by the rules of strength_today.
std::vector<MasteryDay> mastery_over(const Replay& replay, const LearnerModel& model, Day today, std::size_t points);

}  // namespace estelik
