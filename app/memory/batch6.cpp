#include "memory/batch6.h"

#include "memory/lanes6.h"
#include "memory/sweep_lanes.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <cstring>

namespace estelik::fsrs6 {
namespace {

constexpr std::size_t group = lanes::group;

// Up to eight entries of a column, the rest harmless, so that the last few cards go the same way as all.
struct Eight {
    double values[group];

    ESTELIK_INLINE Eight(const double* from, std::size_t count) {
        for (auto& value : values) value = 1;
        std::memcpy(values, from, count * sizeof(double));
    }
};

template <class L>
ESTELIK_INLINE void recall_body(const lanes::Constants6& c, std::span<const double> s, std::span<const double> days, std::span<double> to) {
    for (std::size_t i = 0; i < s.size(); i += group) {
        const std::size_t count = std::min(group, s.size() - i);
        Eight stability(&s[i], count);
        const Eight t(&days[i], count);
        for (int side = 0; side < lanes::group; side += L::width) {
            const auto l = lanes::log<L>(lanes::load<L>(stability.values + side));
            const lanes::Recall6<L> recall(c, l, lanes::load<L>(t.values + side));
            lanes::store<L>(stability.values + side, recall.r);
        }
        std::memcpy(&to[i], stability.values, count * sizeof(double));
    }
}
ESTELIK_FOR_EACH_PROCESSOR(recall_all, recall_body,
                           (const lanes::Constants6& c, std::span<const double> s, std::span<const double> days, std::span<double> to),
                           (c, s, days, to))

template <class L>
ESTELIK_INLINE void next_body(const lanes::Constants6& c, const States& states, std::span<const std::uint8_t> grades, std::span<const double> days) {
    for (std::size_t i = 0; i < grades.size(); i += group) {
        const std::size_t count = std::min(group, grades.size() - i);
        Eight stability(&states.stability[i], count);
        Eight difficulty(&states.difficulty[i], count);
        const Eight t(&days[i], count);
        double grade[group] = {3, 3, 3, 3, 3, 3, 3, 3};
        unsigned kinds = 0;
        for (std::size_t k = 0; k < count; ++k) {
            grade[k] = grades[i + k];
            kinds |= t.values[k] == 0 ? PackedLog::same_day : grades[i + k] == 1 ? PackedLog::failed : PackedLog::passed;
        }
        for (int side = 0; side < lanes::group; side += L::width) {
            lanes::State6<L> state(lanes::log<L>(lanes::load<L>(stability.values + side)), lanes::load<L>(difficulty.values + side));
            const auto elapsed = lanes::load<L>(t.values + side);
            state.answer(c, state.recall(c, elapsed), lanes::load<L>(grade + side), elapsed, kinds);
            lanes::store<L>(stability.values + side, lanes::exp<L>(state.l));
            lanes::store<L>(difficulty.values + side, state.d);
        }
        std::memcpy(&states.stability[i], stability.values, count * sizeof(double));
        std::memcpy(&states.difficulty[i], difficulty.values, count * sizeof(double));
    }
}
ESTELIK_FOR_EACH_PROCESSOR(next_all, next_body,
                           (const lanes::Constants6& c, const States& states, std::span<const std::uint8_t> grades, std::span<const double> days),
                           (c, states, grades, days))

// Puts the lanes of a group into the states of their cards.
template <class L>
struct Put6 {
    const PackedLog& log;
    State* to;

    ESTELIK_INLINE void operator()(std::size_t g, int side, const lanes::State6<L>& state) const {
        double stability[L::width];
        double difficulty[L::width];
        lanes::store<L>(stability, lanes::exp<L>(state.l));
        lanes::store<L>(difficulty, state.d);
        for (int lane = 0; lane < L::width; ++lane) {
            const auto card = log.card[g * group + static_cast<std::size_t>(side + lane)];
            if (card != PackedLog::no_card) to[card] = {stability[lane], difficulty[lane]};
        }
    }
};

template <class L>
ESTELIK_INLINE void replay_body(const lanes::Constants6& c, const PackedLog& log, const sweep::Span& span, State* to) {
    lanes::replay_lanes<lanes::State6, L>(c, log, span, Put6<L>{log, to});
}
ESTELIK_FOR_EACH_PROCESSOR(replay_span, replay_body,
                           (const lanes::Constants6& c, const PackedLog& log, const sweep::Span& span, State* to), (c, log, span, to))

}  // namespace

void retrievability(const Parameters& w, std::span<const double> stability, std::span<const double> days, std::span<double> to) {
    assert(stability.size() == days.size() && stability.size() == to.size());
    recall_all(lanes::Constants6(w), stability, days, to);
}

void interval(const Parameters& w, std::span<const double> stability, double desired_retention, std::span<double> to) {
    assert(stability.size() == to.size());
    const double per_day = interval(w, 1, desired_retention);  // proportional to the stability
    for (std::size_t i = 0; i < to.size(); ++i) to[i] = stability[i] * per_day;
}

void first_state(const Parameters& w, std::span<const std::uint8_t> grade, States to) {
    assert(grade.size() == to.stability.size() && grade.size() == to.difficulty.size());
    const auto states = next_states(w, {}, 0);
    for (std::size_t i = 0; i < grade.size(); ++i) {
        to.stability[i] = states[grade[i] - 1U].stability;
        to.difficulty[i] = states[grade[i] - 1U].difficulty;
    }
}

void next_state(const Parameters& w, States states, std::span<const std::uint8_t> grade, std::span<const double> days) {
    assert(grade.size() == days.size() && grade.size() == states.stability.size() && grade.size() == states.difficulty.size());
    next_all(lanes::Constants6(w), states, grade, days);
}

std::vector<State> replay(const Parameters& w, const PackedLog& log, std::size_t cards, const ParallelFor& parallel) {
    const lanes::Constants6 constants(w);
    std::vector<State> states(cards);
    sweep::for_each_chunk(log, parallel, [&](const sweep::Span& span) { replay_span(constants, log, span, states.data()); });
    return states;
}

}  // namespace estelik::fsrs6
