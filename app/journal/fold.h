// The fold: events -> Progress, at once or one event after the other, with the same result.
//   - Events are ordered by (lt, device, seq) and count once, however many copies there are.
//   - An event is in force unless the latest of its undone/redone says otherwise.
//   - The latest rerated in force replaces the rating of its answer; it counts for the answer's day. One of the
//     learner's own counts for more than one of the judge's.
//   - The latest fitted in force gives the model for all memories, those of answers before it too. One whose
//     model or parameters are not known has no effect.
//   - An undone, redone or rerated that sorts before the event it names has no effect: nobody can have
//     seen what was not yet there.
//   - The days between two answers are never negative, whatever the clocks say.
#pragma once

#include "journal/event.h"
#include "journal/progress.h"

#include <cstdint>
#include <vector>

namespace estelik {

// Raised whenever the same events give another Progress than before; a cache of another version is void.
inline constexpr int fold_version = 5;

// In any order, with any duplicates.
Progress fold(const std::vector<Event>& events);

// An event as it was kept, with all that is needed to fold it in.
struct Kept {
    Event event;
    // Empty when the event alone is enough. Else all events that bear on what it touches (an item, a
    // preference, an exam), itself among them; where it bears on a fit, all events there are.
    std::vector<Event> history = {};
};

// What fold() of everything would give. The event is new: it was not folded before.
void fold_in(Progress& progress, const Kept& kept);

// Whether the event must come with its history: it speaks of an earlier one, or may sort before one
// that is already folded (greatest_lt: of those).
bool needs_history(const Event& event, std::int64_t greatest_lt);

}  // namespace estelik
