// Drift: a slow bias of the learner on the logit of what a model predicts. After each answer on a later day it
// moves by `rate` times the error: a week of failed sleep, an exam near, show in all cards at once, and no
// model of single cards sees them.
//
// An interval is chosen at a card's previous answer, with the bias as it was then ("ahead"). The bias just
// before the answer ("instant") predicts better and is of no use for planning: the two are never mixed.
#pragma once

#include "memory/metrics.h"
#include "memory/review_log.h"

namespace estelik {

struct Drifted {
    Predictions ahead, instant;
    double bias = 0;  // after the last answer
};

// `predictions` in time order; the bias is 0 before the first.
Drifted with_drift(const ReviewLog& log, const Predictions& predictions, double rate);

double logit(double p);
double from_logit(double x);

}  // namespace estelik
