// Finds figures: what is measured, paid or counted. "1,600km", "$2.5 million", "15 per cent", "twenty-five
// years", "two-thirds", "5–10 °C", "one million" of "one million ethnic Kazakhs".
// The span holds the number with its unit or currency; what a count counts is told beside it, and so is
// a hedge ("about", "as many as"). Ordinals ("third", "21st") are a kind of their own.
// Passed over: what only points back ("the two countries"), "one" as a pronoun, numbers of names
// ("Apollo 11", "No. 5"), of notes ("[3]") and of the clock.
#pragma once

#include "derive/found.h"
#include "derive/prose.h"

#include <vector>

namespace estelik {

// In order; none overlaps another. A bare year is a figure here: whoever asks for dates too takes
// those first.
std::vector<Found> find_figures(const Prose& prose);

}  // namespace estelik
