#include "memory/batch7.h"

#include "memory/lanes7.h"
#include "memory/sweep_lanes.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <cstring>

namespace estelik::fsrs7 {
namespace {

constexpr std::size_t group = lanes::group;

// Up to eight cards' states, the rest harmless, so that the last few cards go the same way as all.
struct Eight {
    double stability[group], fast[group], difficulty[group];

    ESTELIK_INLINE Eight(const States& states, std::size_t at, std::size_t count) {
        for (std::size_t k = 0; k < group; ++k) stability[k] = fast[k] = difficulty[k] = 1;
        std::memcpy(stability, &states.stability[at], count * sizeof(double));
        std::memcpy(fast, &states.fast[at], count * sizeof(double));
        std::memcpy(difficulty, &states.difficulty[at], count * sizeof(double));
    }

    template <class L>
    ESTELIK_INLINE lanes::State7<L> load(int side) const {
        return {lanes::log<L>(lanes::load<L>(stability + side)), lanes::log<L>(lanes::load<L>(fast + side)),
                lanes::load<L>(difficulty + side)};
    }

    template <class L>
    ESTELIK_INLINE void store(int side, const lanes::State7<L>& state) {
        lanes::store<L>(stability + side, lanes::exp<L>(state.s));
        lanes::store<L>(fast + side, lanes::exp<L>(state.f));
        lanes::store<L>(difficulty + side, state.d);
    }
};

ESTELIK_INLINE void load_days(const double* from, std::size_t count, double* to) {
    for (std::size_t k = 0; k < group; ++k) to[k] = 1;
    std::memcpy(to, from, count * sizeof(double));
}

template <class L>
ESTELIK_INLINE void recall_body(const lanes::Constants7& c, const States& states, std::span<const double> days, std::span<double> to) {
    for (std::size_t i = 0; i < days.size(); i += group) {
        const std::size_t count = std::min(group, days.size() - i);
        const Eight eight(states, i, count);
        double t[group];
        load_days(&days[i], count, t);
        for (int side = 0; side < lanes::group; side += L::width)
            lanes::store<L>(t + side, eight.load<L>(side).recall(c, lanes::load<L>(t + side)).r);
        std::memcpy(&to[i], t, count * sizeof(double));
    }
}
ESTELIK_FOR_EACH_PROCESSOR(recall_all, recall_body,
                           (const lanes::Constants7& c, const States& states, std::span<const double> days, std::span<double> to),
                           (c, states, days, to))

// The scalar interval's steps of Newton in ln t, without its search by halving: `off` is how far the retention is missed.
template <class L>
ESTELIK_INLINE void interval_lanes(const lanes::Constants7& c, const lanes::State7<L>& state, double desired, double* days, double* off) {
    constexpr int newton_steps = 7;
    const auto lowest = lanes::all<L>(std::log(1.0 / 86400));
    const auto highest = lanes::all<L>(std::log(max_stability));
    auto u = lanes::most(state.s, state.f);
    for (int i = 0; i < newton_steps; ++i) {
        const auto recall = state.recall(c, lanes::exp<L>(u));
        const auto step = (recall.r - desired) / lanes::least(recall.by_log_t, lanes::all<L>(-1e-12));
        u -= lanes::least(lanes::most(step, lanes::all<L>(-4)), lanes::all<L>(4));
        u = lanes::least(lanes::most(u, lowest), highest);
    }
    const auto t = lanes::exp<L>(u);
    lanes::store<L>(days, t);
    lanes::store<L>(off, state.recall(c, t).r - desired);
}

template <class L>
ESTELIK_INLINE void interval_body(const Parameters& w, const States& states, double desired, std::span<double> to) {
    const lanes::Constants7 c(w);
    for (std::size_t i = 0; i < to.size(); i += group) {
        const std::size_t count = std::min(group, to.size() - i);
        const Eight eight(states, i, count);
        double days[group];
        double off[group];
        for (int side = 0; side < lanes::group; side += L::width)
            interval_lanes<L>(c, eight.load<L>(side), desired, days + side, off + side);
        for (std::size_t k = 0; k < count; ++k) {
            const bool met = std::abs(off[k]) <= 1e-3;
            to[i + k] = met ? days[k] : interval(w, {eight.stability[k], eight.fast[k], eight.difficulty[k]}, desired);
        }
    }
}
ESTELIK_FOR_EACH_PROCESSOR(interval_all, interval_body, (const Parameters& w, const States& states, double desired, std::span<double> to),
                           (w, states, desired, to))

template <class L>
ESTELIK_INLINE void next_body(const lanes::Constants7& c, const States& states, std::span<const std::uint8_t> grades, std::span<const double> days) {
    for (std::size_t i = 0; i < grades.size(); i += group) {
        const std::size_t count = std::min(group, grades.size() - i);
        Eight eight(states, i, count);
        double t[group];
        load_days(&days[i], count, t);
        double grade[group] = {3, 3, 3, 3, 3, 3, 3, 3};
        unsigned kinds = 0;
        for (std::size_t k = 0; k < count; ++k) {
            grade[k] = grades[i + k];
            kinds |= grades[i + k] == 1 ? PackedLog::failed : PackedLog::passed;
        }
        for (int side = 0; side < lanes::group; side += L::width) {
            auto state = eight.load<L>(side);
            const auto elapsed = lanes::load<L>(t + side);
            state.answer(c, state.recall(c, elapsed), lanes::load<L>(grade + side), elapsed, kinds);
            eight.store<L>(side, state);
        }
        std::memcpy(&states.stability[i], eight.stability, count * sizeof(double));
        std::memcpy(&states.fast[i], eight.fast, count * sizeof(double));
        std::memcpy(&states.difficulty[i], eight.difficulty, count * sizeof(double));
    }
}
ESTELIK_FOR_EACH_PROCESSOR(next_all, next_body,
                           (const lanes::Constants7& c, const States& states, std::span<const std::uint8_t> grades, std::span<const double> days),
                           (c, states, grades, days))

// Puts the lanes of a group into the states of their cards.
template <class L>
struct Put7 {
    const PackedLog& log;
    State* to;

    ESTELIK_INLINE void operator()(std::size_t g, int side, const lanes::State7<L>& state) const {
        double stability[L::width];
        double fast[L::width];
        double difficulty[L::width];
        lanes::store<L>(stability, lanes::exp<L>(state.s));
        lanes::store<L>(fast, lanes::exp<L>(state.f));
        lanes::store<L>(difficulty, state.d);
        for (int lane = 0; lane < L::width; ++lane) {
            const auto card = log.card[g * group + static_cast<std::size_t>(side + lane)];
            if (card != PackedLog::no_card) to[card] = {stability[lane], fast[lane], difficulty[lane]};
        }
    }
};

template <class L>
ESTELIK_INLINE void replay_body(const lanes::Constants7& c, const PackedLog& log, const sweep::Span& span, State* to) {
    lanes::replay_lanes<lanes::State7, L>(c, log, span, Put7<L>{log, to});
}
ESTELIK_FOR_EACH_PROCESSOR(replay_span, replay_body,
                           (const lanes::Constants7& c, const PackedLog& log, const sweep::Span& span, State* to), (c, log, span, to))

[[maybe_unused]] bool of_one_length(const States& states, std::size_t n) {
    return states.stability.size() == n && states.fast.size() == n && states.difficulty.size() == n;
}

}  // namespace

void retrievability(const Parameters& w, States states, std::span<const double> days, std::span<double> to) {
    assert(of_one_length(states, to.size()) && days.size() == to.size());
    recall_all(lanes::Constants7(w), states, days, to);
}

void interval(const Parameters& w, States states, double desired_retention, std::span<double> to) {
    assert(of_one_length(states, to.size()));
    const double desired = std::clamp(desired_retention, 0.0001, 0.9999);
    if (desired >= 0.9999) std::ranges::fill(to, 0.0);
    else interval_all(w, states, desired, to);
}

void first_state(const Parameters& w, std::span<const std::uint8_t> grade, States to) {
    assert(of_one_length(to, grade.size()));
    const auto states = next_states(w, {}, 0);
    for (std::size_t i = 0; i < grade.size(); ++i) {
        to.stability[i] = states[grade[i] - 1U].stability;
        to.fast[i] = states[grade[i] - 1U].fast;
        to.difficulty[i] = states[grade[i] - 1U].difficulty;
    }
}

void next_state(const Parameters& w, States states, std::span<const std::uint8_t> grade, std::span<const double> days) {
    assert(of_one_length(states, grade.size()) && grade.size() == days.size());
    next_all(lanes::Constants7(w), states, grade, days);
}

std::vector<State> replay(const Parameters& w, const PackedLog& log, std::size_t cards, const ParallelFor& parallel) {
    const lanes::Constants7 constants(w);
    std::vector<State> states(cards);
    sweep::for_each_chunk(log, parallel, [&](const sweep::Span& span) { replay_span(constants, log, span, states.data()); });
    return states;
}

}  // namespace estelik::fsrs7
