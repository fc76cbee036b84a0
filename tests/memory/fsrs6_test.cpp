#include "memory/fsrs6.h"

#include "support/catch.h"

#include <rapidcheck.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <limits>
#include <utility>
#include <vector>

using namespace estelik;
using fsrs6::State;

namespace {

constexpr auto w = fsrs6::default_parameters;

// The reference numbers are printed from 32-bit floats.
Approx near(double value) { return Approx(value).epsilon(1e-4); }

struct Review {
    int grade;
    int days;
};

std::vector<State> states_after(const fsrs6::Parameters& parameters, const std::vector<Review>& reviews) {
    std::vector<State> states;
    for (const auto& [grade, days] : reviews)
        states.push_back(states.empty() ? fsrs6::first_state(parameters, grade)
                                        : fsrs6::next_state(parameters, states.back(), grade, days));
    return states;
}

void check_state(const State& state, double stability, double difficulty) {
    CHECK(state.stability == near(stability));
    CHECK(state.difficulty == near(difficulty));
}

constexpr std::array fsrs5 = {0.6845422, 1.6790825,  4.7349424, 10.042885, 7.4410233,  0.64219797, 1.071918,
                              0.0025195254, 1.432437, 0.1544,   0.8692766, 2.0696752,  0.0953,     0.2975,
                              2.4691248, 0.19542035, 3.201072,  0.18046261, 0.121442534};

// Any state that answers can lead to, any grade, any time.
State any_state() {
    const double stability = std::exp(*rc::gen::inRange(-690, 1050) * 0.01);
    return {std::clamp(stability, fsrs6::min_stability, fsrs6::max_stability), *rc::gen::inRange(100, 1001) * 0.01};
}
int any_grade() { return *rc::gen::inRange(1, 5); }

}  // namespace

TEST_CASE("Retrievability falls from 1 along the power curve of the reference") {
    const std::vector<std::array<double, 3>> rows = {{0, 1, 1},         {1, 2, 0.9403443}, {2, 3, 0.9253786},
                                                     {3, 4, 0.9185229}, {4, 4, 0.9},       {5, 2, 0.8261359}};
    for (const auto& [days, stability, expected] : rows) CHECK(fsrs6::retrievability(w, stability, days) == near(expected));
    CHECK(fsrs6::retrievability(w, 1, 2) == Approx(0.8458846447796301).epsilon(1e-8));
    CHECK(fsrs6::retrievability(w, 1, 3) == Approx(0.8093881028681906).epsilon(1e-8));
}

TEST_CASE("The interval is the time until the desired retention is reached") {
    const std::array expected = {3116766, 34793, 2508, 387, 90, 27, 9, 3, 1, 1};
    for (std::size_t i = 0; i < expected.size(); ++i) {
        const double days = std::max(std::round(fsrs6::interval(w, 1, 0.1 * static_cast<double>(i + 1))), 1.0);
        CHECK(days == near(expected[i]));
    }
    CHECK(fsrs6::interval(w, 121.01552, 0.9) == near(121.01551));
}

TEST_CASE("Difficulty moves with the grade and drifts back a little") {
    const std::array expected = {8.341763, 6.6659956, 4.990228, 3.3144615};
    for (int grade = 1; grade <= 4; ++grade)
        CHECK(fsrs6::next_difficulty(w, 5, grade) == near(expected[static_cast<std::size_t>(grade) - 1]));
}

TEST_CASE("Stability after success, failure and a second answer on one day") {
    const std::array success = {25.602541, 28.226582, 58.656002, 127.226685};
    const std::array failure = {1.0525396, 1.1894329, 1.3680838, 1.584989};
    const std::array same_day = {1.596818, 5.0, 5.0, 8.12961};
    for (int grade = 1; grade <= 4; ++grade) {
        const auto i = static_cast<std::size_t>(grade) - 1;
        const State before{5, static_cast<double>(grade)};
        const double r = 1 - 0.1 * grade;
        CHECK(fsrs6::stability_after_success(w, before, r, grade) == near(success[i]));
        CHECK(fsrs6::stability_after_failure(w, before, r) == near(failure[i]));
        CHECK(fsrs6::stability_same_day(w, 5, grade) == near(same_day[i]));
    }
}

TEST_CASE("An item failed at first and then learned: every state on the way") {
    const std::vector<Review> reviews = {{1, 0}, {3, 0}, {3, 1}, {3, 3}, {3, 8}, {3, 21}};
    const std::vector<State> expected = {{0.212, 6.4133},      {0.2466892, 6.402115}, {2.021478, 6.390941},
                                         {7.863701, 6.379778}, {21.91772, 6.368627},  {53.62691, 6.3574867}};
    const std::array predicted = {1.0, 0.7808503, 0.8706766, 0.8988151, 0.9029115};
    const auto states = states_after(w, reviews);
    for (std::size_t i = 0; i < states.size(); ++i) check_state(states[i], expected[i].stability, expected[i].difficulty);
    for (std::size_t i = 0; i < predicted.size(); ++i)
        CHECK(fsrs6::retrievability(w, states[i].stability, reviews[i + 1].days) == near(predicted[i]));

    auto no_same_day = w;
    no_same_day[17] = no_same_day[18] = no_same_day[19] = 0;
    check_state(states_after(no_same_day, reviews).back(), 53.335106, 6.3574867);
}

TEST_CASE("A lapse in the middle, repaired on the same day") {
    const auto states = states_after(w, {{3, 0}, {3, 2}, {1, 11}, {3, 0}, {4, 3}, {2, 20}});
    const std::vector<State> expected = {{2.3065, 2.118104},   {10.96434, 2.111214}, {1.538338, 7.392238},
                                         {1.571198, 7.380074}, {9.726379, 6.489845}, {25.30814, 7.655024}};
    for (std::size_t i = 0; i < states.size(); ++i) check_state(states[i], expected[i].stability, expected[i].difficulty);
}

TEST_CASE("An easy item forgotten after long, then failed again and again") {
    const auto states = states_after(w, {{4, 0}, {3, 8}, {3, 40}, {1, 200}, {1, 1}, {2, 1}, {3, 5}});
    const std::vector<State> expected = {{8.2956, 1},          {38.90517, 1},       {155.0761, 1},
                                         {4.999416, 7.026989}, {0.828185, 9.00802}, {1.457459, 9.326706},
                                         {4.072411, 9.312608}};
    for (std::size_t i = 0; i < states.size(); ++i) check_state(states[i], expected[i].stability, expected[i].difficulty);
}

TEST_CASE("The four next states of one item, before the learner chooses") {
    const State before{10, 5};
    const std::array difficulty = {8.3417625, 6.6659956, 4.9902282, 3.3144615};
    const std::vector<std::pair<int, std::array<double, 4>>> rows = {
        {0, {3.0512488, 10, 10, 15.534309}},
        {10, {1.391987, 23.246887, 32.026749, 51.253895}},
        {30, {1.6162164, 36.195549, 53.557617, 91.579056}}};
    for (const auto& [days, stability] : rows) {
        const auto next = fsrs6::next_states(w, before, days);
        for (std::size_t i = 0; i < 4; ++i) check_state(next[i], stability[i], difficulty[i]);
    }
    const std::array intervals = {5.3593054, 120.02292, 177.5948, 303.67227};
    const auto next = fsrs6::next_states(w, before, 30);
    for (std::size_t i = 0; i < 4; ++i) CHECK(fsrs6::interval(w, next[i].stability, 0.8) == near(intervals[i]));
}

TEST_CASE("The four first states of a new item") {
    const auto first = fsrs6::next_states(w, {}, 0);
    const std::vector<State> expected = {{0.212, 6.4133}, {1.2931, 5.1121707}, {2.3065, 2.118104}, {8.2956, 1}};
    for (std::size_t i = 0; i < 4; ++i) {
        check_state(first[i], expected[i].stability, expected[i].difficulty);
        CHECK(fsrs6::interval(w, first[i].stability, 0.9) == near(expected[i].stability));
    }
}

TEST_CASE("Thirteen answers, each when due: the reference scheduler's days") {
    const std::array grades = {3, 3, 3, 3, 3, 3, 1, 1, 3, 3, 3, 3, 3};
    // 0: a learning step, minutes later on the same day.
    const std::array days = {0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21};
    State state = fsrs6::first_state(w, grades[0]);
    for (std::size_t i = 1; i < grades.size(); ++i) {
        state = fsrs6::next_state(w, state, grades[i], days[i - 1]);
        INFO("answer " << i + 1);
        if (days[i] > 0) CHECK(std::lround(fsrs6::interval(w, state.stability, 0.9)) == days[i]);
    }
    check_state(state, 20.77035737, 9.0557599);
}

TEST_CASE("Parameters of FSRS-5 still schedule as they did") {
    const auto converted = fsrs6::convert_parameters(fsrs5);
    REQUIRE(converted);
    const auto states = states_after(*converted, {{1, 0}, {3, 1}, {3, 3}, {3, 8}, {3, 21}});
    check_state(states.back(), 31.722992, 7.382128);
    check_state(fsrs6::next_state(*converted, {20.925528, 7.005062}, 3, 21), 40.87456, 6.9913807);

    const auto next = fsrs6::next_states(*converted, states[3], 21);
    check_state(next[0], 2.9691455, 8.000659);
    check_state(next[1], 17.091452, 7.6913934);
    check_state(next[2], 31.722992, 7.382128);
    check_state(next[3], 71.7502, 7.0728626);
}

TEST_CASE("Parameters of FSRS-4.5 are converted") {
    const auto converted = fsrs6::convert_parameters(
        std::array{0.4, 0.6, 2.4, 5.8, 4.93, 0.94, 0.86, 0.01, 1.49, 0.14, 0.94, 2.18, 0.05, 0.34, 1.26, 0.29, 2.61});
    REQUIRE(converted);
    CHECK((*converted)[4] == Approx(6.81));
    CHECK((*converted)[5] == Approx(0.44675013));
    CHECK((*converted)[6] == Approx(1.36));
    CHECK((*converted)[16] == 2.61);
    CHECK(std::vector(converted->begin() + 17, converted->end()) == std::vector{0.0, 0.0, 0.0, 0.5});
}

TEST_CASE("A set of parameters of another length, or one that is not finite, is refused") {
    CHECK(*fsrs6::convert_parameters({}) == w);
    CHECK(*fsrs6::convert_parameters(w) == w);
    CHECK_FALSE(fsrs6::convert_parameters(std::array{1.0, 2.0}));
    auto infinite = w;
    infinite[8] = std::numeric_limits<double>::infinity();
    CHECK_FALSE(fsrs6::convert_parameters(infinite));
    std::vector<double> no_logarithm(17, 0.5);
    no_logarithm[5] = -1;
    CHECK_FALSE(fsrs6::convert_parameters(no_logarithm));
}

TEST_CASE("Laws of the memory model") {
    CHECK(rc::check("retrievability falls with time and stays within 0 and 1", [] {
        const auto state = any_state();
        const int days = *rc::gen::inRange(0, 36500);
        const double now = fsrs6::retrievability(w, state.stability, days);
        const double later = fsrs6::retrievability(w, state.stability, days + 1);
        RC_ASSERT(later < now);
        RC_ASSERT(now <= 1.0);
        RC_ASSERT(later > 0.0);
    }));
    CHECK(rc::check("the interval is the inverse of retrievability", [] {
        const auto state = any_state();
        const double desired = *rc::gen::inRange(50, 100) * 0.01;
        const double days = fsrs6::interval(w, state.stability, desired);
        RC_ASSERT(std::abs(fsrs6::retrievability(w, state.stability, days) - desired) < 1e-9);
    }));
    CHECK(rc::check("after S days retrievability is 0.9", [] {
        const auto state = any_state();
        RC_ASSERT(std::abs(fsrs6::retrievability(w, state.stability, state.stability) - 0.9) < 1e-9);
    }));
    CHECK(rc::check("stability and difficulty stay within their limits", [] {
        const auto next = fsrs6::next_state(w, any_state(), any_grade(), *rc::gen::inRange(0, 36500));
        RC_ASSERT(next.stability >= fsrs6::min_stability);
        RC_ASSERT(next.stability <= fsrs6::max_stability);
        RC_ASSERT(next.difficulty >= fsrs6::min_difficulty);
        RC_ASSERT(next.difficulty <= fsrs6::max_difficulty);
    }));
    CHECK(rc::check("a better grade never leaves less stability or more difficulty", [] {
        const auto next = fsrs6::next_states(w, any_state(), *rc::gen::inRange(0, 36500));
        for (std::size_t i = 1; i < next.size(); ++i) {
            RC_ASSERT(next[i].stability >= next[i - 1].stability);
            RC_ASSERT(next[i].difficulty <= next[i - 1].difficulty);
        }
    }));
    CHECK(rc::check("a pass never weakens a memory, a failure on a later day never strengthens it", [] {
        const auto before = any_state();
        const int days = *rc::gen::inRange(0, 36500);
        const auto next = fsrs6::next_states(w, before, days);
        for (std::size_t i = 1; i < next.size(); ++i) RC_ASSERT(next[i].stability >= before.stability);
        if (days > 0) RC_ASSERT(next[0].stability <= before.stability);
    }));
    CHECK(rc::check("the later a success, the more it strengthens", [] {
        const auto before = any_state();
        const int days = *rc::gen::inRange(1, 36500);
        const int grade = *rc::gen::inRange(2, 5);
        RC_ASSERT(fsrs6::next_state(w, before, grade, days + 1).stability >=
                  fsrs6::next_state(w, before, grade, days).stability);
    }));
}
