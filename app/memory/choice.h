// Which model a learner gets: the one that predicted best what came later, in time-ordered cross-validation
// on the learner's own log. Never by the loss on what it was fitted to. To leave the default a model must be
// better by a margin that chance alone would seldom give.
#pragma once

#include "memory/folds.h"
#include "memory/metrics.h"
#include "memory/model.h"
#include "memory/parallel.h"
#include "memory/review_log.h"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <vector>

namespace estelik {

// What each model said of every tested review, having been fitted to earlier ones only.
struct HeldOut {
    std::vector<Model> models;
    std::vector<Predictions> predictions;  // by model; in time order
    std::vector<std::size_t> fold_ends;    // in the predictions
    bool stopped = false;
};
HeldOut hold_out(const ReviewLog& log, const std::vector<Model>& models, std::size_t folds, const LongWork& work = {},
                 std::uint32_t until = std::numeric_limits<std::uint32_t>::max());

// A model, with or without drift, beside the default.
struct Judged {
    Model model = Model::fsrs6_default;
    double drift = 0;    // rate; 0: none
    Metrics ahead, instant;
    double gain = 0;     // mean log loss below the default's, ahead
    double margin = 0;   // what the gain must exceed
};

struct ModelChoice {
    Judged chosen;
    std::vector<Judged> judged;  // every model without drift, and with the rate that suits it best
};

inline constexpr double least_gain = 0.0005;        // of the log loss, to leave the default
inline constexpr double least_drift_gain = 0.0002;  // for drift to be used

// The default is the first of the models. No predictions: the default.
ModelChoice choose(const ReviewLog& log, const HeldOut& held_out);

// What the choosing itself is worth: each fold predicted by the model that was best before it; before the
// first, by cross-validation within what comes before it.
struct AsChosen {
    Predictions ahead, instant;
    std::vector<Judged> by_fold;
};
AsChosen as_chosen(const ReviewLog& log, const HeldOut& held_out, std::size_t folds, const LongWork& work = {});

}  // namespace estelik
