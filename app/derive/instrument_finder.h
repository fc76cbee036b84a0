// Finds treaties, agreements, protocols, communiqués, declarations and laws, each with its full title:
// quoted (“Good Neighbor Treaty of Friendship and Cooperation”), with capitals ("Treaty of Versailles"),
// or described ("bilateral protocol on border demarcation", "bilateral accord to govern the use of
// rivers"). A described one counts when the sentence dates it; its date is handed back with it.
#pragma once

#include "derive/found.h"
#include "derive/prose.h"

#include <vector>

namespace estelik {

std::vector<Found> find_instruments(const Prose& prose);  // in order; none overlaps another

}  // namespace estelik
