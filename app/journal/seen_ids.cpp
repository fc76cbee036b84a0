#include "journal/seen_ids.h"

#include <algorithm>
#include <iterator>

namespace estelik {

void SeenIds::add_range(const std::string& device, std::uint64_t first, std::uint64_t last) {
    auto& ranges = devices_[device];
    // The range before may touch or overlap, and so may several after.
    auto at = ranges.upper_bound(first);
    if (at != ranges.begin() && std::prev(at)->second + 1 >= first) --at;
    while (at != ranges.end() && at->first <= last + 1) {
        first = std::min(first, at->first);
        last = std::max(last, at->second);
        at = ranges.erase(at);
    }
    ranges.emplace(first, last);
}

bool SeenIds::has(const EventId& id) const {
    const auto device = devices_.find(id.device);
    if (device == devices_.end()) return false;
    const auto after = device->second.upper_bound(id.seq);
    return after != device->second.begin() && std::prev(after)->second >= id.seq;
}

std::uint64_t SeenIds::greatest(const std::string& device) const {
    const auto at = devices_.find(device);
    return at == devices_.end() || at->second.empty() ? 0 : at->second.rbegin()->second;
}

}  // namespace estelik
