// "As of February 2012, ": what a question about the present begins with, so that it stays true when the article
// is old. Offices, counts and "now" change; an article without a date of its own has no stamp to give.
#pragma once

#include "derive/clause.h"
#include "derive/ground.h"

#include <string>

namespace estelik {

// The clause tells of the time of the article: its first verb is in the present and no date stands in it.
bool tells_of_present(const Ground& ground, const Clause& clause);

// The text with the stamp before it and a small letter behind that, unless it begins with a name.
std::string stamped(const Ground& ground, std::string text, bool begins_with_name);

}  // namespace estelik
