// How long questions take this learner: median seconds by kind, from the last answer to each item.
#pragma once

#include "bank/bank.h"
#include "journal/progress.h"

#include <array>
#include <cstddef>

namespace estelik {

struct Pace {
    std::array<double, kind_count> seconds{};   // expected for one answer with its reading afterwards
    std::array<std::size_t, kind_count> n{};    // answers it rests on; below 5 the default stands

    double mean_seconds(const Bank& bank) const;  // over the questions of a bank
};

// Missed items are asked again: each item costs about so many answers.
inline constexpr double answers_per_item = 1.2;

Pace pace_of(const Bank& bank, const Progress& progress);
int minutes_for(const Pace& pace, const Bank& bank, std::size_t items);  // at least 1 when there are items

}  // namespace estelik
