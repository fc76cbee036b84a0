// The plane of memory states on which values are kept: the logarithm of stability by difficulty, between
// whose points a state lies with four weights.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace estelik {

// The four points around a state: `base`, the next of difficulty, and those two of the next stability.
struct GridCorners {
    std::uint16_t base = 0;
    std::array<float, 4> weight = {};  // adding up to 1
};

class PlanGrid {
public:
    static constexpr double least_stability = 0.02;
    static constexpr double most_stability = 3000;

    PlanGrid(std::size_t stabilities, std::size_t difficulties);  // at least 2 each

    std::size_t points() const { return stabilities_ * difficulties_; }
    std::size_t row() const { return difficulties_; }  // points of one stability
    double stability(std::size_t point) const;
    double difficulty(std::size_t point) const;
    GridCorners around(double stability, double difficulty) const;  // states beyond the edge: on it

private:
    std::size_t stabilities_, difficulties_;
    double log_least_, log_step_, difficulty_step_;
};

}  // namespace estelik
