#include "memory/drift.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace estelik {
namespace {

constexpr double off_the_ends = 1e-6;

std::vector<std::uint32_t> card_of_reviews(const ReviewLog& log) {
    std::vector<std::uint32_t> card(log.reviews());
    for (std::uint32_t c = 0; c < log.cards(); ++c)
        std::fill(card.begin() + log.begin[c], card.begin() + log.begin[c + 1], c);
    return card;
}

}  // namespace

double logit(double p) {
    const double kept = std::clamp(p, off_the_ends, 1 - off_the_ends);
    return std::log(kept / (1 - kept));
}

double from_logit(double x) { return 1 / (1 + std::exp(-x)); }

Drifted with_drift(const ReviewLog& log, const Predictions& predictions, double rate) {
    Drifted drifted{{predictions.review, {}}, {predictions.review, {}}};
    const auto card = card_of_reviews(log);
    std::vector<double> known(log.cards());  // the bias at each card's latest answer
    std::size_t next = 0;
    // All answers in time, also those that no prediction is asked for: each renews what its card knows.
    for (const auto review : in_time_order(log)) {
        if (next < predictions.review.size() && predictions.review[next] == review) {
            const double raw = logit(static_cast<double>(predictions.recall[next++]));
            const double instant = from_logit(raw + drifted.bias);
            drifted.ahead.recall.push_back(static_cast<float>(from_logit(raw + known[card[review]])));
            drifted.instant.recall.push_back(static_cast<float>(instant));
            drifted.bias += rate * ((log.recalled(review) ? 1 : 0) - instant);
        }
        known[card[review]] = drifted.bias;
    }
    return drifted;
}

}  // namespace estelik
