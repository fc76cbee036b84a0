// Time-ordered cross-validation: a model is judged on answers that came after all it was fitted to.
#pragma once

#include "memory/review_log.h"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <vector>

namespace estelik {

struct Fold {
    std::uint32_t until = 0;           // fit to the reviews at earlier moments
    std::vector<std::uint32_t> tests;  // and predict these reviews, in time order
};

// The reviews on a later day than the card's previous one, in time order, cut in `folds` + 1 equal parts:
// each part but the first is tested by what came before it. Only reviews at moments before `until`. Fewer of
// them than parts: no folds.
std::vector<Fold> time_folds(const ReviewLog& log, std::size_t folds,
                             std::uint32_t until = std::numeric_limits<std::uint32_t>::max());

}  // namespace estelik
