// The learner's answers as a log for fitting models of memory: those that schedule, as they stand after
// every undo and every changed rating.
#pragma once

#include "base/disk.h"
#include "journal/event.h"
#include "memory/course_offsets.h"
#include "memory/review_log.h"

#include <string>
#include <vector>

namespace estelik {

struct JournalReviews {
    std::vector<ReviewRow> rows;   // items are cards 0, 1, 2 ... in the order they were first answered
    CardCourses courses;
};

// In any order, with any duplicates.
JournalReviews review_rows(const std::vector<Event>& events);

// Every whole line of every device's files; what is damaged is left out. No journal: no rows.
Result<JournalReviews> read_review_rows(Disk& disk, const std::string& data_folder);

}  // namespace estelik
