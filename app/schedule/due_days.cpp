#include "schedule/due_days.h"

#include "schedule/remembered.h"

#include <algorithm>
#include <tuple>
#include <utility>
#include <vector>

namespace estelik {
namespace {

constexpr double least_seconds = 4, most_seconds = 60, unknown_seconds = 12;

Remembering remembering(const Progress& progress, const ItemId& item, const ItemProgress& known) {
    const auto& preferences = progress.preferences;
    return {item, known.last_day, interval_days(progress.model, *known.memory, preferences.desired_retention),
            expected_seconds(&known) / 60};
}

bool has_a_day(const ItemProgress& known) { return known.memory && !known.suspended; }

}  // namespace

double expected_seconds(const ItemProgress* known) {
    if (!known || known->last_ms <= 0) return unknown_seconds;
    return std::clamp(known->last_ms / 1000.0, least_seconds, most_seconds);
}

Calendar calendar_of(const Progress& progress) {
    std::vector<const std::pair<const ItemId, ItemProgress>*> items;
    for (const auto& each : progress.items)
        if (has_a_day(each.second)) items.push_back(&each);
    std::sort(items.begin(), items.end(), [](const auto* a, const auto* b) {
        return std::tie(a->second.last_at.utc_ms, a->first) < std::tie(b->second.last_at.utc_ms, b->first);
    });
    Calendar calendar(progress.preferences.habits);
    for (const auto* each : items) calendar.put(remembering(progress, each->first, each->second));
    return calendar;
}

void put_again(Calendar& calendar, const Progress& progress, const ItemId& item) {
    const auto* known = progress.find(item);
    if (known && has_a_day(*known)) calendar.put(remembering(progress, item, *known));
    else calendar.take_out(item);
}

Day due_day(const Calendar& calendar, const Progress& progress, const ItemId& item, const Remembered& remembered) {
    if (const auto day = calendar.day_of(item)) return *day;
    return due_day(progress.model, remembered, progress.preferences.desired_retention);
}

Worth worth_of_asking(const Progress& progress, const ItemId& item, Instant now, double horizon) {
    const auto* known = progress.find(item);
    const double seconds = expected_seconds(known);
    if (const auto memory = remembered(known))
        return worth_of_asking(progress.model, memory->memory, since_last(*memory, now), seconds, horizon);
    return worth_of_asking(progress.model, std::nullopt, {}, seconds, horizon, progress.model.bias_of(item.course));
}

double horizon_of(const Progress& progress, const std::string& course, Day today) {
    const auto exam = progress.exams.find(course);
    if (exam == progress.exams.end()) return usual_horizon_days;
    const int days = day_number(exam->second.date) - today;
    return days >= 1 ? days : usual_horizon_days;
}

}  // namespace estelik
