// How long questions take this learner: its own median seconds by kind and its own time of reading, and how many
// answers each question is likely to need. What has fewer than five answers goes by our own guesses.
#pragma once

#include "bank/bank.h"
#include "journal/progress.h"

#include <array>
#include <cstddef>
#include <span>

namespace estelik {

struct Pace {
    std::array<double, kind_count> seconds{};   // expected for one answer with the reading afterwards
    std::array<std::size_t, kind_count> n{};    // items it rests on, by their last answer; below 5 the guess stands
    double reading = 0;                         // mean seconds of reading what an answer showed
    std::size_t reads = 0;                      // it rests on
    double first_right = 0;                     // share of first answers that were right
    std::size_t firsts = 0;                     // it rests on
};

// A missed item comes back in the sitting until it is known, and it is then known four times of five:
// each miss costs so many answers more.
inline constexpr double answers_a_miss = 1.25;

Pace pace_of(const Bank& bank, const Progress& progress);

// For these items today, misses and their repeats included; items the bank does not have cost nothing.
double seconds_for(const Pace& pace, const Bank& bank, const Progress& progress, std::span<const ItemId> items, Day today);
// For so many new ones of the bank, whichever they are.
double seconds_for_new(const Pace& pace, const Bank& bank, std::size_t items);

int whole_minutes(double seconds);   // at least 1, 0 for none

}  // namespace estelik
