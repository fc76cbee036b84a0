// The learner's answers as a log for fitting models of memory: those that schedule, as they stand after
// every undo and every changed rating.
#pragma once

#include "base/disk.h"
#include "journal/event.h"
#include "memory/review_log.h"

#include <string>
#include <vector>

namespace estelik {

// In any order, with any duplicates. Items become numbers 0, 1, 2 ... in the order they were first answered.
std::vector<ReviewRow> review_rows(const std::vector<Event>& events);

// Every whole line of every device's files; what is damaged is left out. No journal: no rows.
Result<std::vector<ReviewRow>> read_review_rows(Disk& disk, const std::string& data_folder);

}  // namespace estelik
