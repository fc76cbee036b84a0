// Finds noun phrases without a name of their own that a question may ask for: "secessionist
// movements", "free-living bacteria", "joint anti-terrorist exercises". Each is whole: from behind its
// article to its noun. How promising one is stands in `value`, from 0 to 1: longer ones, and those
// behind words such as "called", "because of" or a verb, before the others.
#pragma once

#include "derive/found.h"
#include "derive/prose.h"

#include <vector>

namespace estelik {

std::vector<Found> find_terms(const Prose& prose);  // in order; none overlaps another

}  // namespace estelik
