// When an item is due, and what each rating would make of it.
#pragma once

#include "base/time.h"
#include "memory/fsrs6.h"
#include "question/rating.h"

#include <array>
#include <optional>

namespace estelik {

// What is known of an item's memory; none: new.
struct Remembered {
    fsrs6::State state;
    Day last_day;
};

// Whole days until recall has fallen to the desired retention: at least 1, at most 36,500.
int interval_days(double stability, double desired_retention);
Day due_day(const Remembered& remembered, double desired_retention);
double recall_on(const Remembered& remembered, Day day);  // predicted, 0..1; a day before the last counts as it

// What a rating leads to: the button says it before it is pressed.
struct NextDate {
    Rating rating = Rating::again;
    int days = 0;     // 0: comes back in this session
    Day day;          // when it is due then
};
// Again comes back in the session; the others are due `days` after today. Never in falling order.
std::array<NextDate, 4> next_dates(const std::optional<Remembered>& remembered, Day today, double desired_retention);

}  // namespace estelik
