// Some cards' states under FSRS-6 and how they depend on the parameters: what a pass (sweep_lanes.h) carries
// from answer to answer.
#pragma once

#include "memory/lanes6.h"

namespace estelik::lanes {

template <class L>
struct Cards6 {
    using Constants = Constants6;
    static constexpr int parameters = 21;

    Real<L> l, d;
    Real<L> x[21];              // d l / d w
    Real<L> z4, z5, z6, z7;     // d d / d w: the others are 0

    ESTELIK_INLINE Cards6(const Constants6& c, Real<L> grade) {
        const Real<L> zero{};
        l = of_grade<L>(grade, c.first_log_s);
        d = of_grade<L>(grade, c.first_d);
        for (auto& slope : x) slope = zero;
        for (int i = 0; i < 4; ++i) x[i] = grade == i + 1 ? all<L>(c.inverse_w[i]) : zero;
        z4 = of_grade<L>(grade, c.first_slope4);
        z5 = of_grade<L>(grade, c.first_slope5);
        z6 = z7 = zero;
    }

    using Recall = Recall6<L>;
    ESTELIK_INLINE Recall recall(const Constants6& c, Real<L> t) const { return Recall(c, l, t); }

    // row[k] = scale * d R / d w[k]
    ESTELIK_INLINE void slopes(const Recall& recall, Real<L> scale, Real<L>* row) const {
        const Real<L> by_l = recall.by_l * scale;
        for (int k = 0; k < 20; ++k) row[k] = by_l * x[k];
        row[20] = by_l * x[20] + scale * recall.by_w20;
    }

    ESTELIK_INLINE void answer(const Constants6& c, const Recall& recall, Real<L> grade, Real<L> t, unsigned kinds) {
        const auto change = change6<L>(c, l, d, recall, grade, t, kinds);
        l = kept6<L>(change.log_s);
        const Real<L> zero{};
        const Bits<L> free = l == change.log_s;
        const Real<L> by_l = free ? change.by_l : zero;
        const Real<L> by_d = free ? change.by_d : zero;
        for (auto& slope : x) slope *= by_l;
        x[4] += by_d * z4;
        x[5] += by_d * z5;
        x[6] += by_d * z6;
        x[7] += by_d * z7;
        const Real<L> own[] = {change.w8,  change.w9,  change.w10, change.w11, change.w12, change.w13, change.w14,
                               change.w15, change.w16, change.w17, change.w18, change.w19, change.w20};
        for (int k = 0; k < 13; ++k) x[8 + k] += free ? own[k] : zero;
        change_difficulty(c, grade);
    }

private:
    ESTELIK_INLINE void change_difficulty(const Constants6& c, Real<L> grade) {
        const Real<L> zero{};
        const Difficulty6<L> next(c, d, grade);
        z4 = next.free ? next.by_d * z4 + c.w[7] : zero;
        z5 = next.free ? next.by_d * z5 + c.w[7] * c.target_slope5 : zero;
        z6 = next.free ? next.by_d * z6 + next.w6 : zero;
        z7 = next.free ? next.by_d * z7 + next.w7 : zero;
        d = next.d;
    }
};

}  // namespace estelik::lanes
