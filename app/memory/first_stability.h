// The stabilities after the first answer, from how often the second, t days later, was right: a start for
// the fit that owes nothing to the rest of the model. As fsrs-rs does it.
#pragma once

#include "memory/review_log.h"

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace estelik {

// What became of the first answers of one grade, `days` later.
struct FirstRecall {
    int days = 0;
    double recall = 0;  // share recalled, 0..1
    double count = 0;
};

// The counted loss of stability s on the default curve, with a pull towards `usual`.
double first_loss(std::span<const FirstRecall> recalls, double usual, double s);
// The s of the least loss, the recalls being drawn towards `mean` as if one more answer had been seen.
double fit_first_stability(std::span<const FirstRecall> recalls, double mean, double usual);

using FirstStabilities = std::array<std::optional<double>, 4>;  // by grade - 1; none: nobody gave it

// Puts the known ones in order: of two that are not, the one with more answers stands.
void put_in_order(FirstStabilities& known, const std::array<double, 4>& counts);
// The unknown ones from the known; the defaults if none is.
std::array<double, 4> fill_in(FirstStabilities known);

// All of that for a log: cards' first answers on a later day than their first, where `weights` (by review) is not 0.
std::array<double, 4> first_stabilities(const ReviewLog& log, std::span<const float> weights);

}  // namespace estelik
