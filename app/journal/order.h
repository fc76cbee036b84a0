// The one order of events: (lt, device, seq). Two different events with one id (a device whose folder
// was restored from an older copy may write such) both count; their lines decide between them.
#pragma once

#include "journal/event.h"

#include <vector>

namespace estelik {

bool earlier(const Event& a, const Event& b);

// Each event once. The pointers are to elements of `events`.
std::vector<const Event*> in_order(const std::vector<Event>& events);

}  // namespace estelik
