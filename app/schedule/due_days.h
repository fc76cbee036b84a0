// The calendar of all that a learner remembers, made from progress: when each item is asked.
#pragma once

#include "journal/progress.h"
#include "schedule/calendar.h"
#include "schedule/due.h"
#include "schedule/gain.h"

#include <optional>

namespace estelik {

// Every item that has a memory and is not suspended, put in the order of the last answers: the same
// progress gives the same days.
Calendar calendar_of(const Progress& progress);

// After an event about the item: it gets a new day, the others keep theirs.
void put_again(Calendar& calendar, const Progress& progress, const ItemId& item);

// An item that the calendar does not have is due on its ideal day.
Day due_day(const Calendar& calendar, const Progress& progress, const ItemId& item, const Remembered& remembered);

// Seconds that asking the item once is expected to take: as last time, within reason.
double expected_seconds(const ItemProgress* known);

// What asking the item now is worth on a later day.
Worth worth_of_asking(const Progress& progress, const ItemId& item, Instant now, double horizon);

// Days until the exam of the course; without one, or when it is over, usual_horizon_days.
double horizon_of(const Progress& progress, const std::string& course, Day today);

}  // namespace estelik
