// All that is learned of a learner from the whole log: which model, its parameters, the drift, the courses that
// differ, and how good it is on answers it had not seen.
#pragma once

#include "memory/choice.h"
#include "memory/course_offsets.h"
#include "memory/learner_model.h"
#include "memory/metrics.h"
#include "memory/parallel.h"
#include "memory/review_log.h"

#include <cstddef>
#include <vector>

namespace estelik {

struct LearnerFit {
    LearnerModel model;
    std::size_t answers = 0;                // in the log
    Metrics held_out, by_default;           // of the chosen, and of FSRS-6 with its defaults; tests 0: too few to say
    double gain = 0, margin = 0;            // log loss below the default's, and what it had to exceed
    std::vector<Calibration> calibration;   // held out
    bool stopped = false;                   // by LongWork::progress: of no use
};

inline constexpr std::size_t learner_folds = 5;
inline constexpr std::size_t calibration_rows = 10;

// Judged ahead, as intervals are chosen. The drift is what the bias was after the last answer: it stands until the
// next fit, so that what is kept of one item never hangs on the answers to others.
LearnerFit fit_learner(const ReviewLog& log, const CardCourses& courses, const LongWork& work = {});

}  // namespace estelik
