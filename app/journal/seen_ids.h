// The ids of all events seen. Numbers run without gaps within a device, so a few ranges hold them all.
#pragma once

#include "journal/event.h"

#include <cstdint>
#include <map>
#include <string>

namespace estelik {

class SeenIds {
public:
    using Ranges = std::map<std::uint64_t, std::uint64_t>;  // first -> last, apart from one another

    void add(const EventId& id) { add_range(id.device, id.seq, id.seq); }
    void add_range(const std::string& device, std::uint64_t first, std::uint64_t last);
    bool has(const EventId& id) const;
    std::uint64_t greatest(const std::string& device) const;  // 0: none seen
    const std::map<std::string, Ranges>& devices() const { return devices_; }

    bool operator==(const SeenIds&) const = default;

private:
    std::map<std::string, Ranges> devices_;
};

}  // namespace estelik
