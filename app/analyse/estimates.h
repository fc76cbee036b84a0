// What the learner was told a sitting would take, against what it took.
#pragma once

#include "journal/answer_history.h"

#include <cstddef>
#include <string>
#include <vector>

namespace estelik {

struct SittingTime {
    Instant at;              // of its beginning
    int questions = 0;
    double told = 0, took = 0;   // seconds
};

struct EstimateRecord {
    std::vector<SittingTime> sittings;   // in order
    double ratio = 0;                    // median of took / told; 0 without sittings
    double error = 0;                    // median of |took - told| / told
    std::size_t n() const { return sittings.size(); }
};

// Of the course's sittings that were told a time and gone through to the end: as many questions were answered as
// were told. From the opening to the last answer; of each pause between two answers at most pause_counted_ms.
EstimateRecord estimates(const AnswerHistory& history, const std::string& course);

}  // namespace estelik
