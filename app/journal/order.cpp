#include "journal/order.h"

#include "journal/line.h"

#include <algorithm>

namespace estelik {

bool earlier(const Event& a, const Event& b) {
    if (a.lt != b.lt || a.id != b.id) return a.before(b);
    return write_line(a) < write_line(b);
}

std::vector<const Event*> in_order(const std::vector<Event>& events) {
    std::vector<const Event*> sorted;
    sorted.reserve(events.size());
    for (const auto& event : events) sorted.push_back(&event);
    const auto less = [](const Event* a, const Event* b) { return earlier(*a, *b); };
    // One device alone has written them in their order already.
    if (!std::ranges::is_sorted(sorted, less)) std::ranges::sort(sorted, less);
    const auto same = [](const Event* a, const Event* b) { return a->lt == b->lt && a->id == b->id && *a == *b; };
    sorted.erase(std::unique(sorted.begin(), sorted.end(), same), sorted.end());
    return sorted;
}

}  // namespace estelik
