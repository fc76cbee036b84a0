// One pass of a model over a packed log, for whatever model's cards (lanes6.h, lanes7.h): what it predicts,
// and if wanted the loss with its gradient and curvature.
//   loss       sum of w -ln(p of what happened)
//   gradient   sum of w (R - y) / (R (1 - R)) dR
//   curvature  sum of w / (R (1 - R)) dR dR', Fisher's information: never indefinite, and no second derivative
// Both are sums of products of the row (dR, R - y) scaled by sqrt(w / (R (1 - R))).
#pragma once

#include "memory/gram.h"
#include "memory/lanes.h"
#include "memory/packed_log.h"
#include "memory/sweep.h"

#include <cstddef>

namespace estelik::lanes {

// Where the answers of some groups are added up: (parameters + 1)^2 products, then the loss.
template <template <class> class Cards>
inline constexpr int columns = Cards<Two>::parameters + 1;
template <template <class> class Cards>
inline constexpr int sums_size = columns<Cards> * columns<Cards> + 1;

template <template <class> class Cards, class L>
ESTELIK_INLINE void count(const Cards<L>& cards, const typename Cards<L>::Recall& recall, Real<L> grade, Real<L> root_weight,
                          Gram<L, columns<Cards>>& gram, Real<L>& loss) {
    constexpr int p = Cards<L>::parameters;
    const Real<L> log_missing = log<L>(recall.missing);
    const Real<L> right = grade > 1 ? all<L>(1) : Real<L>{};
    const Real<L> scale = root_weight * exp<L>(-0.5 * (recall.log_r + log_missing));
    Real<L>* row = gram.row();
    cards.slopes(recall, scale, row);
    row[p] = scale * (recall.r - right);
    loss -= root_weight * root_weight * (grade > 1 ? recall.log_r : log_missing);
}

template <template <class> class Cards, class L>
ESTELIK_INLINE void sum_lanes(const typename Cards<L>::Constants& c, const PackedLog& log, const sweep::Span& span, double* sums) {
    Gram<L, columns<Cards>> gram;
    Real<L> loss{};
    for (std::size_t g = span.first; g < span.end; g += span.stride) {
        for (int side = 0; side < group; side += L::width) {
            std::size_t step = log.begin[g];
            const std::size_t last = log.begin[g + 1] - 1;
            Cards<L> cards(c, load<L>(&log.grade[step * group + static_cast<std::size_t>(side)]));
            while (step < last) {
                ++step;
                const std::size_t at = step * group + static_cast<std::size_t>(side);
                const Real<L> grade = load<L>(&log.grade[at]);
                const Real<L> t = load<L>(&log.days[at]);
                const auto recall = cards.recall(c, t);
                if (log.kinds[step] & PackedLog::counted)
                    count<Cards, L>(cards, recall, grade, load<L>(&log.root_weight[at]), gram, loss);
                if (step < last) cards.answer(c, recall, grade, t, log.kinds[step]);
            }
        }
    }
    gram.add_to(sums);
    for (int lane = 0; lane < L::width; ++lane) sums[columns<Cards> * columns<Cards>] += loss[lane];
}

// The loss alone.
template <template <class> class State, class L>
ESTELIK_INLINE void loss_lanes(const typename State<L>::Constants& c, const PackedLog& log, const sweep::Span& span, double* sum) {
    Real<L> loss{};
    for (std::size_t g = span.first; g < span.end; g += span.stride) {
        for (int side = 0; side < group; side += L::width) {
            std::size_t step = log.begin[g];
            const std::size_t last = log.begin[g + 1] - 1;
            State<L> state(c, load<L>(&log.grade[step * group + static_cast<std::size_t>(side)]));
            while (step < last) {
                ++step;
                const std::size_t at = step * group + static_cast<std::size_t>(side);
                const Real<L> grade = load<L>(&log.grade[at]);
                const Real<L> t = load<L>(&log.days[at]);
                const auto recall = state.recall(c, t);
                const Real<L> root_weight = load<L>(&log.root_weight[at]);
                loss -= root_weight * root_weight * lanes::log<L>(grade > 1 ? recall.r : recall.missing);
                if (step < last) state.answer(c, recall, grade, t, log.kinds[step]);
            }
        }
    }
    for (int lane = 0; lane < L::width; ++lane) *sum += loss[lane];
}

// What is predicted before each review, by step and lane; the first is left as it is.
template <template <class> class State, class L>
ESTELIK_INLINE void predict_lanes(const typename State<L>::Constants& c, const PackedLog& log, const sweep::Span& span, double* to) {
    for (std::size_t g = span.first; g < span.end; ++g) {
        for (int side = 0; side < group; side += L::width) {
            const std::size_t first = log.begin[g] * std::size_t{group} + static_cast<std::size_t>(side);
            State<L> state(c, load<L>(&log.grade[first]));
            for (std::size_t step = log.begin[g] + 1; step < log.begin[g + 1]; ++step) {
                const std::size_t at = step * group + static_cast<std::size_t>(side);
                const Real<L> t = load<L>(&log.days[at]);
                const auto recall = state.recall(c, t);
                store<L>(to + at, recall.r);
                if (step + 1 < log.begin[g + 1]) state.answer(c, recall, load<L>(&log.grade[at]), t, log.kinds[step]);
            }
        }
    }
}

// The state after each card's last review: calls put(group, side, state).
template <template <class> class State, class L, class Put>
ESTELIK_INLINE void replay_lanes(const typename State<L>::Constants& c, const PackedLog& log, const sweep::Span& span, const Put& put) {
    for (std::size_t g = span.first; g < span.end; ++g) {
        for (int side = 0; side < group; side += L::width) {
            const std::size_t first = log.begin[g] * std::size_t{group} + static_cast<std::size_t>(side);
            State<L> state(c, load<L>(&log.grade[first]));
            for (std::size_t step = log.begin[g] + 1; step < log.begin[g + 1]; ++step) {
                const std::size_t at = step * group + static_cast<std::size_t>(side);
                const Real<L> grade = load<L>(&log.grade[at]);
                const Real<L> t = load<L>(&log.days[at]);
                const State<L> before = state;
                state.answer(c, state.recall(c, t), grade, t, log.kinds[step]);
                state.keep_where(grade == 0, before);
            }
            put(g, side, state);
        }
    }
}

}  // namespace estelik::lanes
