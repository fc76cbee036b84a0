// Verdicts with the rating that goes with them. Nearly counts as right but never suggests more than Good.
#pragma once

#include "grade/verdict.h"

#include <string>

namespace estelik {

inline constexpr double slip_score = 0.9;  // a slip of the pen; from here on Nearly suggests Good, below it Hard

inline Verdict right(std::string reason) {
    return {.outcome = Outcome::right, .score = 1, .reason = std::move(reason), .suggested = Rating::good};
}
inline Verdict nearly(double score, std::string reason) {
    return {.outcome = Outcome::nearly,
            .score = score,
            .reason = std::move(reason),
            .suggested = score < slip_score ? Rating::hard : Rating::good};
}
inline Verdict wrong(std::string reason, double score = 0) {
    return {.outcome = Outcome::wrong, .score = score, .reason = std::move(reason), .suggested = Rating::again};
}

}  // namespace estelik
