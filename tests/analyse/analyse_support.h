// Progress made by hand: items learned with a given stability some days ago.
#pragma once

#include "journal/progress.h"
#include "support/small_course.h"

namespace estelik::support {

inline const Day today{20000};

inline void learn(Progress& progress, const ItemId& item, double stability, int days_ago, int ms = 0) {
    ItemProgress& known = progress.items[item];
    known.memory = ItemMemory{{stability, 5}};
    known.last_day = today + -days_ago;
    known.last_ms = ms;
    known.answers = 1;
    known.last_rating = Rating::good;
}

}  // namespace estelik::support
