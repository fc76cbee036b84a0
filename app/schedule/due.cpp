#include "schedule/due.h"

#include <algorithm>
#include <cmath>

namespace estelik {
namespace {

constexpr double longest_interval = 36500;

int days_since(Day last, Day today) { return std::max(0, today - last); }

}  // namespace

SinceAnswer since_last(const Remembered& remembered, Instant now) {
    const auto ms = std::max<std::int64_t>(0, now.utc_ms - remembered.last_at.utc_ms);
    return {days_since(remembered.last_day, day_of(now)), days_of_ms(ms)};
}

int interval_days(const LearnerModel& model, const ItemMemory& memory, double desired_retention) {
    const double days = interval(model, memory, desired_retention);
    return static_cast<int>(std::clamp(std::round(days), 1.0, longest_interval));
}

Day due_day(const LearnerModel& model, const Remembered& remembered, double desired_retention) {
    return remembered.last_day + interval_days(model, remembered.memory, desired_retention);
}

double recall_on(const LearnerModel& model, const Remembered& remembered, Day day) {
    return recall(model, remembered.memory, SinceAnswer::whole_days(days_since(remembered.last_day, day)));
}

std::array<NextDate, 4> next_dates(const LearnerModel& model, const std::string& course, const std::optional<Remembered>& remembered,
                                   Instant now, double desired_retention) {
    const Day today = day_of(now);
    std::array<NextDate, 4> dates;
    for (std::size_t i = 0; i < dates.size(); ++i) {
        const Rating rating = all_ratings[i];
        const int grade = static_cast<int>(rating);
        const auto memory = remembered ? next_memory(model, remembered->memory, grade, since_last(*remembered, now))
                                       : first_memory(model, grade, model.bias_of(course));
        const int days = rating == Rating::again ? 0 : interval_days(model, memory, desired_retention);
        // A better rating never brings an item back sooner.
        const int least = i == 0 ? 0 : dates[i - 1].days;
        dates[i] = {rating, std::max(days, least), today + std::max(days, least)};
    }
    return dates;
}

}  // namespace estelik
