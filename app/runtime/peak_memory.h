// How much memory the program has held at most since a moment: what a computation needs, as the system counts it.
#pragma once

#include <cstdint>
#include <optional>

namespace estelik {

// Forgets the peak so far. False: this system cannot, the peak is that since the start.
bool reset_peak_memory();

// Resident bytes at the peak; none where the system does not say.
std::optional<std::uint64_t> peak_memory();

}  // namespace estelik
