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

    ESTELIK_INLINE void bound_fast(Real<L> grade, Change7<L>& fast) {
        const Real<L> bound = fast_bound7<L>(s);
        const Bits<L> bounded = (grade == 1) & (fast.log_s > bound);
        fast.log_s = bounded ? bound : fast.log_s;
        for (int k = 0; k < parameters7; ++k) xf[k] = bounded ? xs[k] : xf[k];
    }

    ESTELIK_INLINE void change_difficulty(const Constants& c, const Recall& recall, Real<L> grade, const Real<L>* dr) {
        const Real<L> zero{};
        const Difficulty7<L> next(c, d, grade, recall.r);
        const Bits<L> free = next.free;
        const Real<L> by_d = free ? 0.99 * (1 + c.w[6] * next.step) : zero;
        const Real<L> by_r = free & (grade == 1) ? 0.99 * c.w[6] * (2.0 / 9) * next.room : zero;
        for (int k = 0; k < parameters7; ++k) z[k] = by_d * z[k] + by_r * dr[k];
        z[4] += free ? all<L>(0.01) : zero;
        z[5] += free ? all<L>(0.01 * c.target_slope5) : zero;
        z[6] += free ? -0.99 * next.step * next.room : zero;
        d = next.d;
    }
};

}  // namespace estelik::lanes
