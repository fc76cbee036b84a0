// Arithmetic on several cards at once: vectors of 2, 4 or 8 doubles (the compiler's own vector types), with
// exp, expm1 and log that are good to a relative 1e-8 on them. That is all the model needs, and two to three
// times cheaper than the last bit. The widest form the processor has is chosen when the program runs.
//
// Everything here is inlined into a function compiled for one kind of processor (see ESTELIK_FOR_EACH_PROCESSOR),
// so one source serves all of them and the binary runs on the least.
#pragma once

#include <cstdint>
#include <cstring>

// Vectors never cross a call that is not inlined, so the warning about their calling convention is idle.
#pragma GCC diagnostic ignored "-Wpsabi"

#define ESTELIK_INLINE [[gnu::always_inline]] inline

namespace estelik::lanes {

// Cards side by side in a packed log, whatever the width of the processor's vectors.
inline constexpr int group = 8;

struct Two {
    static constexpr int width = 2;
    using Real [[gnu::vector_size(16)]] = double;
    using Bits [[gnu::vector_size(16)]] = std::int64_t;
    using Small [[gnu::vector_size(8)]] = float;
};
struct Four {
    static constexpr int width = 4;
    using Real [[gnu::vector_size(32)]] = double;
    using Bits [[gnu::vector_size(32)]] = std::int64_t;
    using Small [[gnu::vector_size(16)]] = float;
};
struct Eight {
    static constexpr int width = 8;
    using Real [[gnu::vector_size(64)]] = double;
    using Bits [[gnu::vector_size(64)]] = std::int64_t;
    using Small [[gnu::vector_size(32)]] = float;
};

template <class L>
using Real = typename L::Real;
template <class L>
using Bits = typename L::Bits;

template <class L>
ESTELIK_INLINE Real<L> all(double value) {
    return Real<L>{} + value;
}

template <class L>
ESTELIK_INLINE Real<L> load(const float* from) {
    typename L::Small small;
    std::memcpy(&small, from, sizeof small);
    return __builtin_convertvector(small, Real<L>);
}

template <class L>
ESTELIK_INLINE Real<L> load(const double* from) {
    Real<L> value;
    std::memcpy(&value, from, sizeof value);
    return value;
}

template <class L>
ESTELIK_INLINE void store(double* to, Real<L> value) {
    std::memcpy(to, &value, sizeof value);
}

template <class V>
ESTELIK_INLINE V least(V a, V b) {
    return a < b ? a : b;
}
template <class V>
ESTELIK_INLINE V most(V a, V b) {
    return a > b ? a : b;
}

// Of four values that of each lane's grade, 1 to 4.
template <class L>
ESTELIK_INLINE Real<L> of_grade(Real<L> grade, const double* values) {
    return grade == 1 ? all<L>(values[0]) : grade == 2 ? all<L>(values[1]) : grade == 3 ? all<L>(values[2]) : all<L>(values[3]);
}

// e^x - 1 = 2^n (e^r - 1) + (2^n - 1), with x = n ln 2 + r and |r| <= ln 2 / 2: exact in its leading digits
// near 0 too. `grown` is 2^n, `rest` is e^r - 1.
template <class L>
struct Exponential {
    Real<L> grown;
    Real<L> rest;
};

template <class L>
ESTELIK_INLINE Exponential<L> exponential(Real<L> x) {
    constexpr double log2_e = 1.4426950408889634;
    constexpr double ln2_high = 0.693147180369123816490;  // few bits, so that n * ln2_high is exact
    constexpr double ln2_low = 1.90821492927058770002e-10;
    constexpr double to_integer = 6755399441055744.0;  // 1.5 * 2^52: adding it rounds to the integer in the low bits
    x = least(most(x, all<L>(-700)), all<L>(700));
    const Real<L> shifted = x * log2_e + to_integer;
    const Real<L> n = shifted - to_integer;
    const Real<L> r = (x - n * ln2_high) - n * ln2_low;
    const Real<L> r2 = r * r;
    // Two halves of the Taylor polynomial side by side: a shorter chain than one after the other.
    const Real<L> low = (1 + r * (1.0 / 2)) + r2 * (1.0 / 6 + r * (1.0 / 24));
    const Real<L> high = (1.0 / 120 + r * (1.0 / 720)) + r2 * (1.0 / 5040 + r * (1.0 / 40320));
    const Bits<L> exponent = reinterpret_cast<Bits<L>>(shifted) << 52;
    return {reinterpret_cast<Real<L>>(exponent + reinterpret_cast<Bits<L>>(all<L>(1.0))), r * (low + r2 * r2 * high)};
}

template <class L>
ESTELIK_INLINE Real<L> exp(Real<L> x) {
    const auto e = exponential<L>(x);
    return e.grown + e.grown * e.rest;
}

template <class L>
ESTELIK_INLINE Real<L> expm1(Real<L> x) {
    const auto e = exponential<L>(x);
    return e.grown * e.rest + (e.grown - 1);
}

// Of positive normal numbers: x = 2^k m, m in [sqrt 1/2, sqrt 2); ln m = 2 artanh((m - 1) / (m + 1)).
template <class L>
ESTELIK_INLINE Real<L> log(Real<L> x) {
    constexpr std::int64_t sqrt_half = 0x3FE6A09E667F3BCD;
    constexpr std::int64_t one = 0x3FF0000000000000;
    constexpr std::int64_t two_52 = 0x4330000000000000;
    // Biased by 1023 so that the shift may be one without sign, the only kind AVX2 has.
    using Unsigned = decltype(reinterpret_cast<Bits<L>>(x));
    const Unsigned raised = reinterpret_cast<Unsigned>(x) - sqrt_half + one;
    const Unsigned biased = (raised >> 52) & 0x7FF;
    const Real<L> k = reinterpret_cast<Real<L>>(biased | two_52) - (4503599627370496.0 + 1023);
    const Real<L> m = reinterpret_cast<Real<L>>(reinterpret_cast<Unsigned>(x) - ((biased - 1023) << 52));
    const Real<L> s = (m - 1) / (m + 1);
    const Real<L> s2 = s * s;
    const Real<L> series = s2 * ((2.0 / 3 + s2 * (2.0 / 5)) + s2 * s2 * (2.0 / 7 + s2 * (2.0 / 9)));
    return k * 0.6931471805599453 + s * (2 + series);
}

}  // namespace estelik::lanes

// Defines `name`, the call of `body<L>` with the widest lanes this processor has. Types and arguments as
// parenthesised lists.
#if defined(__x86_64__)
#define ESTELIK_FOR_EACH_PROCESSOR(name, body, types, arguments)                                             \
    [[gnu::target("avx512f,avx512dq,avx512vl,avx2,fma")]] static void name##_eight types {                   \
        body<estelik::lanes::Eight> arguments;                                                               \
    }                                                                                                        \
    [[gnu::target("avx2,fma")]] static void name##_four types { body<estelik::lanes::Four> arguments; }      \
    static void name##_two types { body<estelik::lanes::Two> arguments; }                                    \
    static void name types {                                                                                 \
        if (__builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl")) name##_eight arguments; \
        else if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma")) name##_four arguments;     \
        else name##_two arguments;                                                                           \
    }
#else
#define ESTELIK_FOR_EACH_PROCESSOR(name, body, types, arguments) \
    static void name types { body<estelik::lanes::Two> arguments; }
#endif
