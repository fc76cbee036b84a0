// How a view says what is wanted.
#pragma once

#include "state/action.h"

#include <functional>

namespace estelik {

using Emit = std::function<void(Action)>;

}  // namespace estelik
