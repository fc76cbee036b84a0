// When an item is due, and what each rating would make of it.
#pragma once

#include "base/time.h"
#include "memory/learner_model.h"
#include "question/rating.h"

#include <array>
#include <optional>
#include <string>

namespace estelik {

// What is known of an item's memory; none: new.
struct Remembered {
    ItemMemory memory;
    Day last_day;
    Instant last_at = {};
};

// Whole days until recall has fallen to the desired retention: at least 1, at most 36,500.
int interval_days(const LearnerModel& model, const ItemMemory& memory, double desired_retention);
Day due_day(const LearnerModel& model, const Remembered& remembered, double desired_retention);
SinceAnswer since_last(const Remembered& remembered, Instant now);
// Predicted, 0..1; a day before the last counts as it.
double recall_on(const LearnerModel& model, const Remembered& remembered, Day day);

// What a rating leads to: the button says it before it is pressed.
struct NextDate {
    Rating rating = Rating::again;
    int days = 0;     // 0: comes back in this session
    Day day;          // when it is due then
};
// Again comes back in the session; the others are due `days` after today. Never in falling order. The course says
// how a new item is met.
std::array<NextDate, 4> next_dates(const LearnerModel& model, const std::string& course, const std::optional<Remembered>& remembered,
                                   Instant now, double desired_retention);

}  // namespace estelik
