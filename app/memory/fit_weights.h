// How much each review counts in a fit: 0, or the more the later it is.
#pragma once

#include "memory/review_log.h"

#include <cstdint>
#include <vector>

namespace estelik {

enum class Counted { later_days, all };  // reviews on a later day than the previous; or all but the first

struct FitWeighting {
    Counted counted = Counted::later_days;
    bool recency = true;    // 0.25 for the earliest, rising with the cube of the rank to 1 for the latest
    bool outliers = true;   // leave out cards whose second day of answers came after an odd time
};

// By review; of the reviews at moments before `until`, the others have 0.
std::vector<float> fit_weights(const ReviewLog& log, const FitWeighting& weighting, std::uint32_t until);

// By card, whether its first interval is an outlier among the cards of its first grade: grouped by first grade
// and interval in days, the rarest groups are left out up to a twentieth of the grade's cards (20 at least),
// then those of fewer than 6 cards or of more than 100 days (365 after Easy).
std::vector<bool> odd_cards(const ReviewLog& log, std::uint32_t until);

}  // namespace estelik
