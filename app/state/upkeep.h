// Progress changes here and nowhere else, so that what is made from it keeps up.
#pragma once

#include "state/app_state.h"

namespace estelik {

void take_progress(AppState& state, Progress progress);
// One more event: its items get new days, the others keep theirs.
void take_event(AppState& state, const Kept& kept);
// The days of everything anew, as after a start: a sitting that has ended leaves them so.
void renew_calendar(AppState& state);

}  // namespace estelik
