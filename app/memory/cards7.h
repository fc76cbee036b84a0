// Some cards' states under FSRS-7 and how they depend on the parameters: what a pass (sweep_lanes.h) carries
// from answer to answer.
#pragma once

#include "memory/lanes7.h"

namespace estelik::lanes {

template <class L>
struct Cards7 {
    using Constants = Constants7;
    using Recall = Recall7<L>;
    static constexpr int parameters = parameters7;

    Real<L> s, f, d;                                            // ln S, ln f, D
    Real<L> xs[parameters7], xf[parameters7], z[parameters7];   // d s / d w, d f / d w, d d / d w

    ESTELIK_INLINE Cards7(const Constants& c, Real<L> grade) {
        const Real<L> zero{};
        s = of_grade<L>(grade, c.first_log_s);
        f = of_grade<L>(grade, c.first_log_f);
        d = of_grade<L>(grade, c.first_d);
        for (int k = 0; k < parameters7; ++k) xs[k] = z[k] = zero;
        for (int i = 0; i < 4; ++i) xs[i] = grade == i + 1 ? all<L>(c.inverse_w[i]) : zero;
        for (int k = 0; k < parameters7; ++k) xf[k] = xs[k];
        z[4] = of_grade<L>(grade, c.first_slope4);
        z[5] = of_grade<L>(grade, c.first_slope5);
    }

    ESTELIK_INLINE Recall recall(const Constants& c, Real<L> t) const { return Recall(c, s, f, d, t); }

    // row[k] = scale * d R / d w[k]
    ESTELIK_INLINE void slopes(const Recall& recall, Real<L> scale, Real<L>* row) const {
        const Real<L> by_s = recall.by_s * scale;
        const Real<L> by_f = recall.by_f * scale;
        const Real<L> by_d = recall.by_d * scale;
        for (int k = 0; k < parameters7; ++k) row[k] = by_s * xs[k] + by_f * xf[k] + by_d * z[k];
        for (int k = 0; k < 11; ++k) row[23 + k] += scale * recall.own[k];
    }

    ESTELIK_INLINE void answer(const Constants& c, const Recall& recall, Real<L> grade, Real<L> /*t*/, unsigned kinds) {
        Real<L> dr[parameters7];
        slopes(recall, all<L>(1), dr);
        const auto slow = change7<L>(c.w + 7, s, d, recall.missing, grade, kinds);
        auto fast = change7<L>(c.w + 15, f, d, 1 - recall.fast.r, grade, kinds);
        change_fast(recall, fast);
        for (int k = 0; k < parameters7; ++k) xs[k] = slow.by_l * xs[k] + slow.by_d * z[k] + slow.by_r * dr[k];
        for (int k = 0; k < 8; ++k) xs[7 + k] += slow.own[k];
        s = slow.log_s;
        if (kinds & PackedLog::failed) bound_fast(grade, fast);
        f = fast.log_s;
        change_difficulty(c, recall, grade, dr);
    }

private:
    // d f' from d f, d D and d r1, the fast trace's own recall.
    ESTELIK_INLINE void change_fast(const Recall& recall, const Change7<L>& fast) {
        const Real<L> by_f = fast.by_l + fast.by_r * recall.fast.by_l;
        for (int k = 0; k < parameters7; ++k) xf[k] = by_f * xf[k] + fast.by_d * z[k];
        for (int k = 0; k < 8; ++k) xf[15 + k] += fast.own[k];
        xf[23] += fast.by_r * recall.fast.w23;
        xf[25] += fast.by_r * recall.fast.w25;
        xf[33] += fast.by_r * recall.fast.w33;
    }

    // After a failure the fast trace is at most 0.8 of the slow one, which has changed already.
    ESTELIK_INLINE void bound_fast(Real<L> grade, Change7<L>& fast) {
        const Real<L> bound = most(s + std::log(0.8), all<L>(std::log(fsrs7::min_stability)));
        const Bits<L> bounded = (grade == 1) & (fast.log_s > bound);
        fast.log_s = bounded ? bound : fast.log_s;
        for (int k = 0; k < parameters7; ++k) xf[k] = bounded ? xs[k] : xf[k];
    }

    // D' = 0.01 target + 0.99 (D - w6 (G - 3) h (10 - D) / 9), h = R + 0.1 after Again, else 1.
    ESTELIK_INLINE void change_difficulty(const Constants& c, const Recall& recall, Real<L> grade, const Real<L>* dr) {
        const Real<L> zero{};
        const Real<L> surprise = grade == 1 ? recall.r + 0.1 : all<L>(1);
        const Real<L> step = (grade - 3) * (1.0 / 9) * surprise;
        const Real<L> room = 10 - d;
        const Real<L> next = 0.01 * c.target + 0.99 * (d - c.w[6] * step * room);
        d = least(most(next, all<L>(fsrs7::min_difficulty)), all<L>(fsrs7::max_difficulty));
        const Bits<L> free = d == next;
        const Real<L> by_d = free ? 0.99 * (1 + c.w[6] * step) : zero;
        const Real<L> by_r = free & (grade == 1) ? 0.99 * c.w[6] * (2.0 / 9) * room : zero;
        for (int k = 0; k < parameters7; ++k) z[k] = by_d * z[k] + by_r * dr[k];
        z[4] += free ? all<L>(0.01) : zero;
        z[5] += free ? all<L>(0.01 * c.target_slope5) : zero;
        z[6] += free ? -0.99 * step * room : zero;
    }
};

}  // namespace estelik::lanes
