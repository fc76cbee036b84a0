// How good predictions of recall are.
#pragma once

#include "memory/review_log.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace estelik {

// Predictions of some reviews of a log, side by side.
struct Predictions {
    std::vector<std::uint32_t> review;
    std::vector<float> recall;  // 0..1
};

struct Metrics {
    std::size_t tests = 0;
    double log_loss = 0;   // mean of -ln(p of what happened), p kept off 0 and 1 by 1e-7
    double rmse_bins = 0;  // see bin_of
    double auc = 0.5;      // chance that a recalled review was given more than a forgotten one; ties half
};

Metrics measure(const ReviewLog& log, const Predictions& predictions);

double log_loss(const ReviewLog& log, const Predictions& predictions);

// Reviews are alike that come after like intervals, lengths of history and numbers of lapses; RMSE(bins) is
// the root of the mean over reviews of their bin's (mean prediction - share recalled)^2. Bins as in the
// spaced repetition benchmark: exponential in each of the three.
std::vector<std::uint64_t> bins_of(const ReviewLog& log);

// One row of a calibration table: reviews that were given between two values.
struct Calibration {
    double low = 0, high = 0;
    std::size_t tests = 0;
    double predicted = 0;  // mean of these reviews
    double recalled = 0;   // share of them
    double error = 0;      // standard error of `recalled`
};
std::vector<Calibration> calibration(const ReviewLog& log, const Predictions& predictions, std::size_t rows = 20);

}  // namespace estelik
