// FSRS-6 on several cards at once, with the derivatives of what it predicts by hand. The formulas are those
// of fsrs6.cpp; here the state is ln S and D, in which the updates are sums and their derivatives short:
//   recall     R = (1 + u)^-w20,  u = F t / S
//   pass       ln S' = ln S + ln(1 + g),  g = e^w8 (11 - D) S^-w9 (e^(w10 (1 - R)) - 1) h e
//   failure    ln S' = min(ln w11 - w12 ln D + ln((S + 1)^w13 - 1) + w14 (1 - R),  ln S - w17 w18)
//   same day   ln S' = ln S + w17 (G - 3 + w18) - w19 ln S,  for a pass not below ln S
// Forward mode: x[k] = d ln S / d w[k] and z[k] = d D / d w[k] are carried along, so a pass needs no memory
// of the way it came.
#pragma once

#include "memory/fsrs6.h"
#include "memory/lanes.h"
#include "memory/packed_log.h"

#include <algorithm>
#include <cmath>

namespace estelik::lanes {

// What does not depend on the card.
struct Constants6 {
    explicit Constants6(const fsrs6::Parameters& parameters) {
        std::copy(parameters.begin(), parameters.end(), w);
        const double raised = std::pow(0.9, -1 / w[20]);
        factor = raised - 1;
        factor_slope = raised * std::log(0.9) / (w[20] * w[20]) / factor;
        growth = std::exp(w[8]);
        log_w11 = std::log(w[11]);
        target = w[4] - std::exp(3 * w[5]) + 1;
        target_slope5 = -3 * std::exp(3 * w[5]);
        for (int i = 0; i < 4; ++i) {
            const double stability = std::clamp(w[i], fsrs6::min_stability, fsrs6::max_first_stability);
            const double difficulty = w[4] - std::exp(w[5] * i) + 1;
            const bool free = difficulty > fsrs6::min_difficulty && difficulty < fsrs6::max_difficulty;
            first_log_s[i] = std::log(stability);
            first_d[i] = std::clamp(difficulty, fsrs6::min_difficulty, fsrs6::max_difficulty);
            first_slope4[i] = free ? 1 : 0;
            first_slope5[i] = free ? -i * std::exp(w[5] * i) : 0;
            inverse_w[i] = 1 / stability;
        }
    }

    double w[21];
    double factor;        // F
    double factor_slope;  // F' / F by w20
    double growth;        // e^w8
    double log_w11;
    double target;        // of the difficulty's mean reversion, and its derivative by w5
    double target_slope5;
    double first_log_s[4], first_d[4], first_slope4[4], first_slope5[4], inverse_w[4];
};

// Recall t days after state (l = ln S), and what its derivative is made of.
template <class L>
struct Recall6 {
    Real<L> r, log_r, missing;  // missing = 1 - R, exact where R is close to 1
    Real<L> by_l, by_w20;

    ESTELIK_INLINE Recall6(const Constants6& c, Real<L> l, Real<L> t) {
        const Real<L> u = c.factor * t * exp<L>(-l);
        const Real<L> q = log<L>(1 + u);
        const Real<L> share = u / (1 + u);
        log_r = -c.w[20] * q;
        missing = most(-expm1<L>(log_r), all<L>(1e-15));  // above 0: its logarithm is taken
        r = 1 - missing;
        by_l = r * c.w[20] * share;
        by_w20 = -r * (q + c.w[20] * share * c.factor_slope);
    }
};

// d ln S' = by_l d ln S + by_d dD + sum over k of w[k] dw[k], for the k that take part.
template <class L>
struct Change6 {
    Real<L> log_s;
    Real<L> by_l = all<L>(1), by_d{};
    Real<L> w8{}, w9{}, w10{}, w11{}, w12{}, w13{}, w14{}, w15{}, w16{}, w17{}, w18{}, w19{}, w20{};
};

template <class L>
ESTELIK_INLINE void pass6(const Constants6& c, Real<L> l, Real<L> d, const Recall6<L>& recall, Real<L> grade, Bits<L> where,
                          Change6<L>& to) {
    const Real<L> zero{};
    const Real<L> factor = grade == 2 ? all<L>(c.w[15]) : grade == 4 ? all<L>(c.w[16]) : all<L>(1);
    const Real<L> base = c.growth * (11 - d) * exp<L>(-c.w[9] * l) * factor;
    const Real<L> spaced = expm1<L>(c.w[10] * recall.missing);
    const Real<L> g = base * spaced;
    const Real<L> inverse = 1 / (1 + g);
    const Real<L> share = g * inverse;                       // d ln(1 + g) / d ln g
    const Real<L> by_r = base * (spaced + 1) * inverse;      // by w10 (1 - R)
    to.log_s = where ? l + log<L>(1 + g) : to.log_s;
    to.by_l = where ? 1 - share * c.w[9] - by_r * c.w[10] * recall.by_l : to.by_l;
    to.by_d = where ? -share / (11 - d) : to.by_d;
    to.w8 = where ? share : zero;
    to.w9 = where ? -share * l : zero;
    to.w10 = where ? by_r * recall.missing : zero;
    to.w15 = (where & (grade == 2)) ? share * (1 / c.w[15]) : zero;
    to.w16 = (where & (grade == 4)) ? share * (1 / c.w[16]) : zero;
    to.w20 = where ? -by_r * c.w[10] * recall.by_w20 : to.w20;
}

template <class L>
ESTELIK_INLINE void fail6(const Constants6& c, Real<L> l, Real<L> d, const Recall6<L>& recall, Bits<L> where, Change6<L>& to) {
    const Real<L> zero{};
    const Real<L> s = exp<L>(l);
    const Real<L> log_s1 = log<L>(1 + s);
    const Real<L> raised = expm1<L>(c.w[13] * log_s1);  // (S + 1)^w13 - 1
    const Real<L> log_d = log<L>(d);
    const Real<L> forgotten = c.log_w11 - c.w[12] * log_d + log<L>(raised) + c.w[14] * recall.missing;
    const Real<L> at_most = l - c.w[17] * c.w[18];
    const Bits<L> capped = where & (at_most < forgotten);
    const Bits<L> free = where & ~capped;
    const Real<L> slope = (raised + 1) / raised;
    to.log_s = free ? forgotten : capped ? at_most : to.log_s;
    to.by_l = free ? c.w[13] * slope * s / (1 + s) - c.w[14] * recall.by_l : to.by_l;
    to.by_d = free ? -c.w[12] / d : to.by_d;
    to.w11 = free ? all<L>(1 / c.w[11]) : zero;
    to.w12 = free ? -log_d : zero;
    to.w13 = free ? slope * log_s1 : zero;
    to.w14 = free ? recall.missing : zero;
    to.w17 = capped ? all<L>(-c.w[18]) : to.w17;
    to.w18 = capped ? all<L>(-c.w[17]) : to.w18;
    to.w20 = free ? -c.w[14] * recall.by_w20 : to.w20;
}

template <class L>
ESTELIK_INLINE void same_day6(const Constants6& c, Real<L> l, Real<L> grade, Bits<L> where, Change6<L>& to) {
    const Real<L> zero{};
    const Real<L> steps = grade - 3 + c.w[18];
    const Real<L> change = c.w[17] * steps - c.w[19] * l;
    const Bits<L> moves = where & ~((grade > 1) & (change < 0));
    to.log_s = moves ? l + change : to.log_s;
    to.by_l = moves ? all<L>(1 - c.w[19]) : to.by_l;
    to.w17 = moves ? steps : to.w17;
    to.w18 = moves ? all<L>(c.w[17]) : to.w18;
    to.w19 = moves ? -l : zero;
}

// The change of ln S by an answer; `kinds` says what occurs among the lanes.
template <class L>
ESTELIK_INLINE Change6<L> change6(const Constants6& c, Real<L> l, Real<L> d, const Recall6<L>& recall, Real<L> grade,
                                  Real<L> t, unsigned kinds) {
    Change6<L> change{.log_s = l};
    const Bits<L> later = t > 0;
    if (kinds & PackedLog::passed) pass6<L>(c, l, d, recall, grade, later & (grade > 1), change);
    if (kinds & PackedLog::failed) fail6<L>(c, l, d, recall, later & (grade == 1), change);
    if (kinds & PackedLog::same_day) same_day6<L>(c, l, grade, ~later, change);
    return change;
}

template <class L>
ESTELIK_INLINE Real<L> kept6(Real<L> log_s) {
    return least(most(log_s, all<L>(std::log(fsrs6::min_stability))), all<L>(std::log(fsrs6::max_stability)));
}

// D' = w7 target + (1 - w7) (D - w6 (G - 3) (10 - D) / 9), and its derivatives.
template <class L>
struct Difficulty6 {
    Real<L> d;
    Bits<L> free;  // not clamped
    Real<L> by_d, w6, w7;

    ESTELIK_INLINE Difficulty6(const Constants6& c, Real<L> before, Real<L> grade) {
        const Real<L> step = (grade - 3) * (1.0 / 9);
        const Real<L> damped = before - c.w[6] * step * (10 - before);
        const Real<L> next = c.w[7] * c.target + (1 - c.w[7]) * damped;
        d = least(most(next, all<L>(fsrs6::min_difficulty)), all<L>(fsrs6::max_difficulty));
        free = d == next;
        by_d = (1 - c.w[7]) * (1 + c.w[6] * step);
        w6 = (c.w[7] - 1) * step * (10 - before);
        w7 = c.target - damped;
    }
};

// Some cards' states.
template <class L>
struct State6 {
    using Constants = Constants6;
    using Recall = Recall6<L>;

    Real<L> l, d;  // ln S, D

    ESTELIK_INLINE State6(Real<L> log_s, Real<L> difficulty) : l(log_s), d(difficulty) {}
    ESTELIK_INLINE State6(const Constants6& c, Real<L> grade)
        : l(of_grade<L>(grade, c.first_log_s)), d(of_grade<L>(grade, c.first_d)) {}

    ESTELIK_INLINE Recall recall(const Constants6& c, Real<L> t) const { return Recall(c, l, t); }

    ESTELIK_INLINE void answer(const Constants6& c, const Recall& recall, Real<L> grade, Real<L> t, unsigned kinds) {
        l = kept6<L>(change6<L>(c, l, d, recall, grade, t, kinds).log_s);
        d = Difficulty6<L>(c, d, grade).d;
    }

    // Lanes past their card's end have grade 0 and stay as they were.
    ESTELIK_INLINE void keep_where(Bits<L> ended, const State6& before) {
        l = ended ? before.l : l;
        d = ended ? before.d : d;
    }
};

}  // namespace estelik::lanes
