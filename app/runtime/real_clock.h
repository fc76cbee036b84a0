// Clocks as the program takes them: a function that tells the moment, with the local offset of then.
#pragma once

#include "base/time.h"

#include <functional>

namespace estelik {

using Clock = std::function<Instant()>;

// The wall clock of this machine. The offset is asked for each time: daylight saving may begin meanwhile.
Instant wall_clock();

// A clock that stands at `start` when it is made and goes on from there.
Clock clock_from(Instant start);

}  // namespace estelik
