#include "base/random.h"

#include <cassert>
#include <numeric>

namespace estelik {

std::uint64_t Random::next() {
    state_ += 0x9e3779b97f4a7c15ULL;
    std::uint64_t z = state_;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
}

std::size_t Random::below(std::size_t bound) {
    assert(bound > 0);
    // Values beyond the last whole multiple of bound would make small results likelier: draw again.
    const std::uint64_t limit = UINT64_MAX - UINT64_MAX % bound;
    std::uint64_t value = next();
    while (value >= limit) value = next();
    return static_cast<std::size_t>(value % bound);
}

double Random::unit() { return static_cast<double>(next() >> 11) * 0x1.0p-53; }

std::vector<std::size_t> permutation(std::size_t n, std::uint64_t seed) {
    std::vector<std::size_t> order(n);
    std::iota(order.begin(), order.end(), std::size_t{0});
    Random(seed).shuffle(order);
    return order;
}

}  // namespace estelik
