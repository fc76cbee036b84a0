// Which questions of a course are no longer as the learner's answers knew them.
#pragma once

#include "bank/bank.h"
#include "journal/event.h"
#include "journal/progress.h"

#include <string>
#include <vector>

namespace estelik {

struct FoundEdits {
    std::vector<Edited> edits;          // told apart by the keys that the answers were given to
    std::vector<ItemId> unsettled;      // of an edition whose key nobody kept: their answers must tell

    bool empty() const { return edits.empty() && unsettled.empty(); }
    std::vector<ItemId> to_look_at() const;   // items whose answers may count for more now, and the unsettled
};

// The item's question in this edition of the course; null: gone, or the gap is.
const Question* question_of(const Bank& bank, const ItemId& item);

// Of items that were answered, each edit once: what an event has said before is not found again, nor what a device
// whose copy of the course is newer has seen go. device: ours. Costs a look-up for each item answered.
FoundEdits find_edits(const Bank& bank, const Progress& progress, const std::string& device);

}  // namespace estelik
