// What an item's progress says of its memory, and which items may be asked at all.
#pragma once

#include "journal/progress.h"
#include "schedule/due.h"

#include <algorithm>
#include <optional>

namespace estelik {

// None: never answered in a session that schedules.
inline std::optional<Remembered> remembered(const ItemProgress* progress) {
    if (!progress || !progress->memory) return std::nullopt;
    return Remembered{*progress->memory, progress->last_day, progress->last_at};
}

// Neither suspended nor put off to a later day.
inline bool may_be_asked(const ItemProgress* progress, Day today) {
    return !progress || (!progress->suspended && !(progress->buried_until && *progress->buried_until > today));
}

// Of the day's new items, how many may still come.
inline std::size_t new_left(const Progress& progress, Day today) {
    const auto day = progress.days.find(today);
    const int met = day == progress.days.end() ? 0 : day->second.new_items;
    return static_cast<std::size_t>(std::max(0, progress.preferences.new_a_day - met));
}

}  // namespace estelik
