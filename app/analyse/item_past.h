// All answers to one item, and what the learner's model said before each and kept after it: the line of its
// forgetting so far.
#pragma once

#include "journal/answer_history.h"
#include "memory/learner_model.h"

#include <optional>
#include <span>
#include <vector>

namespace estelik {

struct PastAnswer {
    Instant at;
    bool right = false;               // rated above Again
    std::optional<double> predicted;  // recall just before it, 0..1; none: the first
    ItemMemory memory;                // after it
};

// Of the answers that schedule, in their order: the same steps as those of the fold.
std::vector<PastAnswer> past_of(const ItemId& item, std::span<const GivenAnswer> answers, const LearnerModel& model);

// What a screen that shows the past of an item was told.
struct ItemPast {
    ItemId item;
    std::vector<PastAnswer> answers;
};

}  // namespace estelik
