#include "memory/fsrs7.h"

#include "support/catch.h"

#include <rapidcheck.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <vector>

using namespace estelik;
using fsrs7::State;

namespace {

constexpr auto w = fsrs7::default_parameters;

// The reference numbers are printed from 32-bit floats.
Approx near(double value) { return Approx(value).epsilon(1e-4); }

struct Review {
    int grade;
    double days;
};

std::vector<State> states_after(const std::vector<Review>& reviews) {
    std::vector<State> states;
    for (const auto& [grade, days] : reviews)
        states.push_back(states.empty() ? fsrs7::first_state(w, grade) : fsrs7::next_state(w, states.back(), grade, days));
    return states;
}

void check_state(const State& state, const State& expected) {
    CHECK(state.stability == near(expected.stability));
    CHECK(state.fast == near(expected.fast));
    CHECK(state.difficulty == near(expected.difficulty));
}

// Any state that answers can lead to.
State any_state() {
    const auto stability = [] {
        return std::clamp(std::exp(*rc::gen::inRange(-921, 1051) * 0.01), fsrs7::min_stability, fsrs7::max_stability);
    };
    return {stability(), stability(), *rc::gen::inRange(100, 1001) * 0.01};
}
double any_days() { return std::exp(*rc::gen::inRange(-1100, 1050) * 0.01); }

}  // namespace

TEST_CASE("FSRS-7: an item failed at first and then learned, every state on the way") {
    const std::vector<Review> reviews = {{1, 0}, {3, 0}, {3, 1}, {3, 3}, {3, 8}, {3, 21}};
    const std::vector<State> expected = {{0.1104, 0.08832, 6.1686},         {0.11041191, 0.08832, 6.109214},
                                         {0.91686124, 44.444206, 6.0504217}, {3.5337858, 193.5973, 5.9922175},
                                         {10.186002, 407.62646, 5.934595},   {25.985723, 700.5589, 5.877549}};
    const std::array predicted = {0.99999, 0.526471, 0.779198, 0.848673, 0.874441};
    const auto states = states_after(reviews);
    for (std::size_t i = 0; i < states.size(); ++i) check_state(states[i], expected[i]);
    for (std::size_t i = 0; i < predicted.size(); ++i)
        CHECK(fsrs7::retrievability(w, states[i], reviews[i + 1].days) == near(predicted[i]));
}

TEST_CASE("FSRS-7: answers minutes, hours and months apart") {
    const auto states = states_after({{4, 0}, {2, .001}, {1, .25}, {3, 0}, {4, 1.5}, {2, 2.75}, {1, 100.5}});
    const std::vector<State> expected = {{11.7841, 9.427279, 1},           {12.22947, 13.9512825, 4.636193},
                                         {2.6588404, 0.3485167, 9.259369}, {2.6589437, 0.3485167, 9.169076},
                                         {5.028668, 25.826185, 8.743264},  {7.37282, 65.00047, 9.166955},
                                         {2.3163264, 0.89478546, 9.615685}};
    for (std::size_t i = 0; i < states.size(); ++i) check_state(states[i], expected[i]);
}

TEST_CASE("FSRS-7: recall, the four next states and the intervals after Good") {
    const State before{10, 8, 5};
    CHECK(fsrs7::retrievability(w, before, 0.5) == near(0.96410644));
    CHECK(fsrs7::retrievability(w, before, 21) == near(0.8774615));

    const auto next = fsrs7::next_states(w, before, 21);
    check_state(next[0], {2.4947672, 0.4401131, 8.909818});
    check_state(next[1], {21.447685, 133.01303, 6.9766846});
    check_state(next[2], {27.8926, 210.87737, 4.9522996});
    check_state(next[3], {27.8926, 228.5074, 2.927915});
    CHECK(fsrs7::interval(w, next[2], 0.65) == near(4599.419));
    CHECK(fsrs7::interval(w, next[2], 0.9) == near(54.32485));
    CHECK(fsrs7::interval(w, next[2], 0.99) == near(0.2915443));
}

TEST_CASE("FSRS-7: a new item's first intervals, and none below a minute in practice") {
    const std::array expected = {0.000038275626, 0.5974598, 4.7777247, 53.869392};
    const auto first = fsrs7::next_states(w, {}, 0);
    for (std::size_t i = 0; i < 4; ++i) {
        CHECK(fsrs7::interval(w, first[i], 0.9) == near(expected[i]));
        CHECK(fsrs7::practical_interval(w, first[i], 0.9) == near(std::max(expected[i], 1.0 / 1440)));
    }
    CHECK(fsrs7::interval(w, first[2], 1) == 0);
}

TEST_CASE("Laws of FSRS-7") {
    CHECK(rc::check("recall falls with time and stays within 0 and 1", [] {
        const auto state = any_state();
        const double days = any_days();
        const double now = fsrs7::retrievability(w, state, days);
        const double later = fsrs7::retrievability(w, state, days * 1.1);
        RC_ASSERT(later < now || now == fsrs7::retrievability(w, state, 0));
        RC_ASSERT(later > 0.0);
        RC_ASSERT(now < 1.0);
    }));
    CHECK(rc::check("the interval meets the desired retention where a second to a century can", [] {
        const auto state = any_state();
        const double desired = *rc::gen::inRange(50, 100) * 0.01;
        const double days = fsrs7::interval(w, state, desired);
        const bool too_soon = fsrs7::retrievability(w, state, 1.0 / 86400) < desired;
        const bool never = fsrs7::retrievability(w, state, fsrs7::max_stability) > desired;
        RC_ASSERT(too_soon || never || std::abs(fsrs7::retrievability(w, state, days) - desired) < 1.1e-3);
    }));
    CHECK(rc::check("states stay within their limits; a pass never weakens, a failure never strengthens", [] {
        const auto before = any_state();
        const auto next = fsrs7::next_states(w, before, any_days());
        for (const auto& state : next) {
            RC_ASSERT(state.stability >= fsrs7::min_stability && state.stability <= fsrs7::max_stability);
            RC_ASSERT(state.fast >= fsrs7::min_stability && state.fast <= fsrs7::max_stability);
            RC_ASSERT(state.difficulty >= 1.0 && state.difficulty <= 10.0);
        }
        RC_ASSERT(next[0].stability <= before.stability && next[0].fast <= before.fast);
        for (std::size_t i = 1; i < 4; ++i)
            RC_ASSERT(next[i].stability >= before.stability && next[i].fast >= before.fast);
    }));
}
