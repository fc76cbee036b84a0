// Fits FSRS-6 to a learner's log: the parameters of the least weighted loss, drawn towards the defaults as
// strongly as people differ (one Gaussian a parameter, centre and width those of fsrs-rs).
#pragma once

#include "memory/fit_weights.h"
#include "memory/fsrs6.h"
#include "memory/newton.h"
#include "memory/packed_log.h"
#include "memory/parallel.h"
#include "memory/review_log.h"

#include <cstdint>
#include <limits>
#include <span>
#include <vector>

namespace estelik {

struct Fit6Options {
    FitWeighting weighting = {};
    double pull = 0.5;                                                     // towards the defaults; 0: none, 1: as fsrs-rs
    std::uint32_t until = std::numeric_limits<std::uint32_t>::max();       // only reviews at earlier moments
};

struct Fit6 {
    fsrs6::Parameters parameters = fsrs6::default_parameters;
    std::size_t counted = 0;   // reviews that took part
    double loss = 0;           // mean, weighted, of those, without the pull
    int passes = 0;            // over the whole log
    bool stopped = false;      // by LongWork::progress; the parameters are the best so far
};

// Fewer than 8 reviews that count: the defaults. Fewer than 64: the first stabilities alone are fitted.
Fit6 fit6(const ReviewLog& log, const Fit6Options& options = {}, const LongWork& work = {});

Bounds bounds6();
// Sum of ((w - centre) / width)^2.
double pull6(const fsrs6::Parameters& w, const fsrs6::Parameters& centre);

// The weighted loss over the packed reviews that count, one pass. `thinning` n: of every n-th group of cards, times n.
Quadratic loss6(const fsrs6::Parameters& w, const PackedLog& log, const ParallelFor& parallel, std::size_t thinning = 1,
                Want want = Want::slopes);

// What the model says before each review, by review of the log; 1 for a card's first.
std::vector<float> predict6(const fsrs6::Parameters& w, const ReviewLog& log, const ParallelFor& parallel = one_after_another);

}  // namespace estelik
