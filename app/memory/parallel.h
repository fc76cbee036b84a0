// How long computations meet the world: who runs their parts, who hears of their progress, who stops them.
// The core starts no thread: it is handed a way to run parts side by side. Which parts there are never
// depends on how many run at once, and their results are added in order: the outcome is the same to the bit.
#pragma once

#include <cstddef>
#include <functional>

namespace estelik {

// Calls body(0) .. body(count - 1), in any order, perhaps at once, and returns when all are done.
using ParallelFor = std::function<void(std::size_t count, const std::function<void(std::size_t)>& body)>;

inline void one_after_another(std::size_t count, const std::function<void(std::size_t)>& body) {
    for (std::size_t i = 0; i < count; ++i) body(i);
}

struct LongWork {
    ParallelFor parallel = one_after_another;
    // Hears of the share that is done, 0..1. False: stop, the result is not wanted.
    std::function<bool(double)> progress = [](double) { return true; };
};

}  // namespace estelik
