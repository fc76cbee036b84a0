// FSRS-7 on several cards at once, with the derivatives of what it predicts by hand. The formulas are those
// of fsrs7.cpp; the state is ln S, ln f and D.
// Forward mode, as in lanes6.h: xs, xf and z hold the derivatives of ln S, ln f and D by every parameter.
#pragma once

#include "memory/fsrs7.h"
#include "memory/lanes.h"
#include "memory/packed_log.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace estelik::lanes {

inline constexpr int parameters7 = static_cast<int>(fsrs7::parameter_count);

// What does not depend on the card.
struct Constants7 {
    explicit Constants7(const fsrs7::Parameters& parameters) {
        std::copy(parameters.begin(), parameters.end(), w);
        slow_decay = std::clamp(w[24], 0.01, 0.95);
        slow_decay_slope = slow_decay == w[24] ? 1 : 0;
        log_w25 = std::log(w[25]);
        log_w26 = std::log(w[26]);
        slow_factor = std::expm1(-log_w26 / slow_decay);
        log_w27 = std::log(w[27]);
        log_w28 = std::log(w[28]);
        target = w[4] - std::exp(3 * w[5]) + 1;
        target_slope5 = -3 * std::exp(3 * w[5]);
        for (int i = 0; i < 4; ++i) {
            const double stability = std::clamp(w[i], fsrs7::min_stability, fsrs7::max_stability);
            const double fast = std::max(0.8 * stability, fsrs7::min_stability);
            const double difficulty = w[4] - std::exp(w[5] * i) + 1;
            const bool free = difficulty > fsrs7::min_difficulty && difficulty < fsrs7::max_difficulty;
            first_log_s[i] = std::log(stability);
            first_log_f[i] = std::log(fast);
            first_d[i] = std::clamp(difficulty, fsrs7::min_difficulty, fsrs7::max_difficulty);
            first_slope4[i] = free ? 1 : 0;
            first_slope5[i] = free ? -i * std::exp(w[5] * i) : 0;
            inverse_w[i] = 1 / stability;
        }
    }

    double w[parameters7];
    double slow_decay, slow_decay_slope, slow_factor;
    double log_w25, log_w26, log_w27, log_w28;
    double target, target_slope5;
    double first_log_s[4], first_log_f[4], first_d[4], first_slope4[4], first_slope5[4], inverse_w[4];
};

// The fast trace's recall r1 = (1 + u)^-a, u = (w25^(-1/a) - 1) t / f, a = w23 f^(w33 - 0.3), with its slopes.
template <class L>
struct FastRecall7 {
    Real<L> r, by_l, by_log_t, w23, w25, w33;

    ESTELIK_INLINE FastRecall7(const Constants7& c, Real<L> l, Real<L> t) {
        const Real<L> zero{};
        const double power = c.w[33] - 0.3;
        const Real<L> raw = c.w[23] * exp<L>(power * l);
        const Real<L> a = least(most(raw, all<L>(0.01)), all<L>(0.95));
        const Real<L> exponent = -c.log_w25 / a;
        const Bits<L> bounded = exponent > 60;
        const auto e = exponential<L>(bounded ? all<L>(60) : exponent);
        const Real<L> raised = e.grown + e.grown * e.rest;
        const Real<L> factor = e.grown * e.rest + (e.grown - 1);
        const Real<L> per_f = t * exp<L>(-l);
        const Real<L> u = factor * per_f;
        const Real<L> inverse = 1 / (1 + u);
        const Real<L> q = log<L>(1 + u);
        r = exp<L>(-a * q);
        const Real<L> by_factor = bounded ? zero : r * per_f * inverse * raised;  // times d ln w25 and -ln w25 / a da
        const Real<L> by_a = raw == a ? -r * q - by_factor * c.log_w25 / a : zero;
        w23 = by_a * raw * (1 / c.w[23]);
        w33 = by_a * raw * l;
        w25 = by_factor * (1 / c.w[25]);
        by_log_t = -r * a * u * inverse;
        by_l = by_a * raw * power - by_log_t;
    }
};

// The slow trace's recall r2 = (1 + u)^-b, u = (w26^(-1/b) - 1) e^((D - 5)(w32 - 0.3)) t / S.
template <class L>
struct SlowRecall7 {
    Real<L> r, by_l, by_d, w24, w26, w32;

    ESTELIK_INLINE SlowRecall7(const Constants7& c, Real<L> l, Real<L> d, Real<L> t) {
        const double b = c.slow_decay;
        const double tilt = c.w[32] - 0.3;
        const Real<L> per_s = t * exp<L>((d - 5) * tilt - l);
        const Real<L> u = c.slow_factor * per_s;
        const Real<L> inverse = 1 / (1 + u);
        const Real<L> q = log<L>(1 + u);
        r = exp<L>(-b * q);
        const Real<L> by_factor = r * per_s * inverse * (c.slow_factor + 1);
        by_l = r * b * u * inverse;
        by_d = -by_l * tilt;
        w32 = -by_l * (d - 5);
        w26 = by_factor * (1 / c.w[26]);
        w24 = c.slow_decay_slope * (-r * q - by_factor * (c.log_w26 / b));
    }
};

// Both traces' recall, weighted by p1 = w27 f^-w29 and p2 = w28 S^w30 e^((D - 5)(w31 - 0.5)).
template <class L>
struct Recall7 {
    Real<L> r, log_r, missing;
    FastRecall7<L> fast;
    Real<L> by_s, by_f, by_d, by_log_t;
    Real<L> own[11];  // by w23 .. w33

    static constexpr double kept = 1 - 2e-5;

    ESTELIK_INLINE Recall7(const Constants7& c, Real<L> s, Real<L> f, Real<L> d, Real<L> t) : fast(c, f, t) {
        const SlowRecall7<L> slow(c, s, d, t);
        const double lean = c.w[31] - 0.5;
        const Real<L> odds = exp<L>(c.log_w27 - c.w[29] * f - c.log_w28 - c.w[30] * s - (d - 5) * lean);  // p1 / p2
        const Real<L> other = 1 / (1 + odds);
        const Real<L> share = odds * other;
        const Real<L> mixed = slow.r + share * (fast.r - slow.r);
        r = mixed * kept + 1e-5;
        missing = 1 - r;
        log_r = log<L>(r);
        const Real<L> by_fast = share * kept;
        const Real<L> by_slow = other * kept;
        const Real<L> by_odds = (fast.r - slow.r) * share * other * kept;  // by ln(p1 / p2)
        by_s = by_slow * slow.by_l - by_odds * c.w[30];
        by_f = by_fast * fast.by_l - by_odds * c.w[29];
        by_d = by_slow * slow.by_d - by_odds * lean;
        by_log_t = by_fast * fast.by_log_t - by_slow * slow.by_l;
        const Real<L> slopes[] = {by_fast * fast.w23, by_slow * slow.w24, by_fast * fast.w25, by_slow * slow.w26,
                                  by_odds * (1 / c.w[27]), by_odds * (-1 / c.w[28]), -by_odds * f, -by_odds * s,
                                  -by_odds * (d - 5), by_slow * slow.w32, by_fast * fast.w33};
        std::copy(std::begin(slopes), std::end(slopes), own);
    }
};

// d ln s' = by_l d ln s + by_d dD + by_r dR + sum of own[i] dw[block + i], for one trace and its recall R.
template <class L>
struct Change7 {
    Real<L> log_s;
    Real<L> by_l = all<L>(1), by_d{}, by_r{};
    Real<L> own[8] = {};
};

template <class L>
ESTELIK_INLINE void pass7(const double* w, double growth, Real<L> l, Real<L> d, Real<L> missing, Real<L> grade, Bits<L> where,
                          Change7<L>& to) {
    const Real<L> zero{};
    const Real<L> factor = grade == 2 ? all<L>(w[6]) : grade == 4 ? all<L>(w[7]) : all<L>(1);
    const Real<L> base = growth * (11 - d) * exp<L>(-w[1] * l) * factor;
    const Real<L> spaced = expm1<L>(w[2] * missing);
    const Real<L> g = base * spaced;
    const Real<L> inverse = 1 / (1 + g);
    const Real<L> share = g * inverse;
    const Real<L> by_spacing = base * (spaced + 1) * inverse;
    to.log_s = where ? l + log<L>(1 + g) : to.log_s;
    to.by_l = where ? 1 - share * w[1] : to.by_l;
    to.by_d = where ? -share / (11 - d) : to.by_d;
    to.by_r = where ? -by_spacing * w[2] : to.by_r;
    to.own[0] = where ? share : zero;
    to.own[1] = where ? -share * l : zero;
    to.own[2] = where ? by_spacing * missing : zero;
    to.own[6] = (where & (grade == 2)) ? share * (1 / w[6]) : zero;
    to.own[7] = (where & (grade == 4)) ? share * (1 / w[7]) : zero;
}

template <class L>
ESTELIK_INLINE void fail7(const double* w, Real<L> l, Real<L> missing, Bits<L> where, Change7<L>& to) {
    const Real<L> zero{};
    const Real<L> s = exp<L>(l);
    const Real<L> log_s1 = log<L>(1 + s);
    const Real<L> raised = expm1<L>(w[4] * log_s1);
    const Real<L> forgotten = std::log(w[3]) + log<L>(raised) + w[5] * missing;
    const Bits<L> free = where & (forgotten < l);  // else s stays as it is
    const Real<L> slope = (raised + 1) / raised;
    to.log_s = free ? forgotten : to.log_s;
    to.by_l = free ? w[4] * slope * s / (1 + s) : to.by_l;
    to.by_r = free ? all<L>(-w[5]) : to.by_r;
    to.own[3] = free ? all<L>(1 / w[3]) : zero;
    to.own[4] = free ? slope * log_s1 : zero;
    to.own[5] = free ? missing : zero;
}

template <class L>
ESTELIK_INLINE Change7<L> change7(const double* block, Real<L> l, Real<L> d, Real<L> missing, Real<L> grade, unsigned kinds) {
    Change7<L> change{.log_s = l};
    if (kinds & PackedLog::passed) pass7<L>(block, std::exp(block[0] - 1.5), l, d, missing, grade, grade > 1, change);
    if (kinds & PackedLog::failed) fail7<L>(block, l, missing, grade == 1, change);
    const Real<L> zero{};
    const Real<L> kept = least(most(change.log_s, all<L>(std::log(fsrs7::min_stability))), all<L>(std::log(fsrs7::max_stability)));
    const Bits<L> free = kept == change.log_s;
    change.log_s = kept;
    change.by_l = free ? change.by_l : zero;
    change.by_d = free ? change.by_d : zero;
    change.by_r = free ? change.by_r : zero;
    for (auto& slope : change.own) slope = free ? slope : zero;
    return change;
}

// D' = 0.01 target + 0.99 (D - w6 (G - 3) h (10 - D) / 9), h = R + 0.1 after Again, else 1.
template <class L>
struct Difficulty7 {
    Real<L> d;
    Bits<L> free;  // not clamped
    Real<L> step, room;

    ESTELIK_INLINE Difficulty7(const Constants7& c, Real<L> before, Real<L> grade, Real<L> r) {
        step = (grade - 3) * (1.0 / 9) * (grade == 1 ? r + 0.1 : all<L>(1));
        room = 10 - before;
        const Real<L> next = 0.01 * c.target + 0.99 * (before - c.w[6] * step * room);
        d = least(most(next, all<L>(fsrs7::min_difficulty)), all<L>(fsrs7::max_difficulty));
        free = d == next;
    }
};

// What the fast trace is at most after a failure: 0.8 of the slow one, which has changed already.
template <class L>
ESTELIK_INLINE Real<L> fast_bound7(Real<L> s) {
    return most(s + std::log(0.8), all<L>(std::log(fsrs7::min_stability)));
}

// Some cards' states.
template <class L>
struct State7 {
    using Constants = Constants7;
    using Recall = Recall7<L>;

    Real<L> s, f, d;  // ln S, ln f, D

    ESTELIK_INLINE State7(Real<L> log_s, Real<L> log_f, Real<L> difficulty) : s(log_s), f(log_f), d(difficulty) {}
    ESTELIK_INLINE State7(const Constants7& c, Real<L> grade)
        : s(of_grade<L>(grade, c.first_log_s)), f(of_grade<L>(grade, c.first_log_f)), d(of_grade<L>(grade, c.first_d)) {}

    ESTELIK_INLINE Recall recall(const Constants7& c, Real<L> t) const { return Recall(c, s, f, d, t); }

    ESTELIK_INLINE void answer(const Constants7& c, const Recall& recall, Real<L> grade, Real<L> /*t*/, unsigned kinds) {
        s = change7<L>(c.w + 7, s, d, recall.missing, grade, kinds).log_s;
        f = change7<L>(c.w + 15, f, d, 1 - recall.fast.r, grade, kinds).log_s;
        f = grade == 1 ? least(f, fast_bound7<L>(s)) : f;
        d = Difficulty7<L>(c, d, grade, recall.r).d;
    }

    // Lanes past their card's end have grade 0 and stay as they were.
    ESTELIK_INLINE void keep_where(Bits<L> ended, const State7& before) {
        s = ended ? before.s : s;
        f = ended ? before.f : f;
        d = ended ? before.d : d;
    }
};

}  // namespace estelik::lanes
