// What an item's progress says of its memory, and which items may be asked at all.
#pragma once

#include "journal/progress.h"
#include "schedule/due.h"

#include <optional>

namespace estelik {

// None: never answered in a session that schedules.
inline std::optional<Remembered> remembered(const ItemProgress* progress) {
    if (!progress || !progress->memory) return std::nullopt;
    return Remembered{*progress->memory, progress->last_day};
}

// Neither suspended nor put off to a later day.
inline bool may_be_asked(const ItemProgress* progress, Day today) {
    return !progress || (!progress->suspended && !(progress->buried_until && *progress->buried_until > today));
}

}  // namespace estelik
