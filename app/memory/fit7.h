// Fits FSRS-7 to a learner's log: the parameters of the least weighted loss, drawn towards the defaults as
// strongly as people differ. Its time runs in fractional days.
#pragma once

#include "memory/fit_weights.h"
#include "memory/fsrs7.h"
#include "memory/newton.h"
#include "memory/packed_log.h"
#include "memory/parallel.h"
#include "memory/review_log.h"

#include <cstdint>
#include <limits>
#include <vector>

namespace estelik {

struct Fit7Options {
    FitWeighting weighting = {};
    double pull = 1.0 / 3;                                             // towards the defaults; 0: none
    std::uint32_t until = std::numeric_limits<std::uint32_t>::max();  // only reviews at earlier moments
};

struct Fit7 {
    fsrs7::Parameters parameters = fsrs7::default_parameters;
    std::size_t counted = 0;   // reviews that took part
    double loss = 0;           // mean, weighted, of those, without the pull
    int passes = 0;            // over the whole log
    bool stopped = false;      // by LongWork::progress; the parameters are the best so far
};

// Fewer than 8 reviews that count: the defaults.
Fit7 fit7(const ReviewLog& log, const Fit7Options& options = {}, const LongWork& work = {});

Bounds bounds7();
double pull7(const fsrs7::Parameters& w);

// As loss6 and predict6 (memory/fit6.h); the packed log must be in fractional days.
Quadratic loss7(const fsrs7::Parameters& w, const PackedLog& log, const ParallelFor& parallel, std::size_t thinning = 1,
                Want want = Want::slopes);
std::vector<float> predict7(const fsrs7::Parameters& w, const ReviewLog& log, const ParallelFor& parallel = one_after_another);

}  // namespace estelik
