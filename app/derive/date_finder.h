// Finds dates of every form and grain, each whole: "November 23, 1999", "23 November", "2002-05-10",
// "10/5/2002", "May–June 2004", "1992", "1914–1918", "44 BC", "the late 1990s" as "late 1990s",
// "19th century", "summer of 1942", "Tuesday", "the past decade".
// What is open between day and month ("10/5/2002") is read as month/day, the way of the articles'
// country; the date of a year before Christ is negative.
#pragma once

#include "derive/found.h"
#include "derive/prose.h"

#include <vector>

namespace estelik {

std::vector<Found> find_dates(const Prose& prose);  // in order; none overlaps another

// What "the past decade" comes to, seen from the day of publication; a whole span of years.
// Unchanged when it is no such period.
Found resolved(Found date, const Prose& prose, const PartialDate& published);

}  // namespace estelik
