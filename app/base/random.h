// A small seeded generator: the same seed gives the same sequence on every machine, for ever.
// std::shuffle and the std distributions differ between libraries, so a paper could not be drawn again.
#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace estelik {

// SplitMix64 (Steele, Lea, Flood 2014).
class Random {
public:
    explicit Random(std::uint64_t seed) : state_(seed) {}

    std::uint64_t next();
    std::size_t below(std::size_t bound);  // uniform in [0, bound); bound > 0
    double unit();                         // uniform in [0, 1)

    template <class T>
    void shuffle(std::vector<T>& values) {  // Fisher-Yates
        for (std::size_t i = values.size(); i > 1; --i) std::swap(values[i - 1], values[below(i)]);
    }

private:
    std::uint64_t state_;
};

// A permutation of 0..n-1.
std::vector<std::size_t> permutation(std::size_t n, std::uint64_t seed);

}  // namespace estelik
