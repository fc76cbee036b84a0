// Finds names, each whole: people, places, bodies, peoples, events, works. Titles before a person are
// told apart, possessives are cut off, an adjective of a people ("Chinese pressure") is no name.
// A capital at the beginning of a sentence proves nothing: such a word counts when it is known, or
// stands elsewhere in the text with a capital, or is in no list of words and nowhere without one.
// Names of treaties and the like are the instrument finder's.
#pragma once

#include "derive/found.h"
#include "derive/prose.h"

#include <vector>

namespace estelik {

std::vector<Found> find_names(const Prose& prose);  // in order; none overlaps another

}  // namespace estelik
