// The answers to a course gone through once more: what the learner's model says of each item before its answer,
// and what it keeps of the item afterwards. The same steps as those of the fold (journal/apply.h).
#pragma once

#include "journal/answer_history.h"
#include "memory/learner_model.h"
#include "schedule/due.h"

#include <map>
#include <span>
#include <string>
#include <vector>

namespace estelik {

// The first answer of a later day to an item that was known by then.
struct DueAnswer {
    ItemId item;
    Day day;
    int age = 0;             // days since the answer before: at least 1
    double predicted = 0;    // recall, 0..1
    bool right = false;      // rated above Again
};

// How an item stood from some answer on.
struct MemoryStep {
    Day day;
    Remembered known;
    bool missed = false;     // the answer was a miss
};

struct Replay {
    std::vector<DueAnswer> due;                            // in order
    std::map<ItemId, std::vector<MemoryStep>> steps;       // of each item, in order; one a day: how the day ended
};

// Of the answers that schedule, in their order.
Replay replay(std::span<const GivenAnswer> answers, const std::string& course, const LearnerModel& model);

}  // namespace estelik
