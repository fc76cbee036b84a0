// reduce: the only place where AppState changes. In place, deterministic, without clock or disk.
#pragma once

#include "state/action.h"

namespace estelik {

[[nodiscard]] Effects reduce(AppState& state, const Action& action, Instant now);

}  // namespace estelik
