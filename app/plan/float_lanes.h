// Four floats at once, with the exponential that a smooth maximum needs: what the planner's passes compute with.
// Every processor of the kind has them, so nothing is chosen when the program runs.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>

namespace estelik::lanes {

inline constexpr std::size_t four = 4;
using Float4 [[gnu::vector_size(16)]] = float;
using Bits4 [[gnu::vector_size(16)]] = std::int32_t;

[[gnu::always_inline]] inline Float4 load4(const float* from) {
    Float4 value;
    std::memcpy(&value, from, sizeof value);
    return value;
}

[[gnu::always_inline]] inline void store4(float* to, Float4 value) { std::memcpy(to, &value, sizeof value); }

[[gnu::always_inline]] inline Float4 all4(float value) { return Float4{} + value; }

[[gnu::always_inline]] inline Float4 most4(Float4 a, Float4 b) { return a > b ? a : b; }

[[gnu::always_inline]] inline float sum4(Float4 value) { return (value[0] + value[2]) + (value[1] + value[3]); }

// e^x for x <= 0, good to a relative 1e-6; below -80 it is e^-80, that is nothing.
[[gnu::always_inline]] inline Float4 fading4(Float4 x) {
    constexpr float log2_e = 1.44269504F;
    constexpr float ln2_high = 0.693359375F;  // few bits, so that n * ln2_high is exact
    constexpr float ln2_low = -2.12194440e-4F;
    constexpr float to_integer = 12582912;    // 1.5 * 2^23: adding it rounds to the integer in the low bits
    x = most4(x, all4(-80));
    const Float4 shifted = x * log2_e + to_integer;
    const Float4 n = shifted - to_integer;
    const Float4 r = (x - n * ln2_high) - n * ln2_low;
    const Float4 series = 1 + r * (1 + r * (0.5F + r * (1.0F / 6 + r * (1.0F / 24 + r * (1.0F / 120 + r * (1.0F / 720))))));
    const Bits4 exponent = reinterpret_cast<Bits4>(shifted) << 23;
    return reinterpret_cast<Float4>(reinterpret_cast<Bits4>(series) + exponent);
}

}  // namespace estelik::lanes
