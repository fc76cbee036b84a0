#include "memory/batch6.h"

#include "base/random.h"
#include "support/catch.h"
#include "support/synthetic_log.h"

#include <cmath>

using namespace estelik;

namespace {

constexpr auto w = fsrs6::default_parameters;

// States, grades and days of all kinds; an odd number, so that the last vector is not full.
struct Cards {
    std::vector<double> stability, difficulty, days;
    std::vector<std::uint8_t> grade;

    explicit Cards(std::size_t n = 1003) {
        Random random(8);
        for (std::size_t i = 0; i < n; ++i) {
            stability.push_back(std::exp(-6.9 + 17 * random.unit()));
            difficulty.push_back(1 + 9 * random.unit());
            days.push_back(random.below(4) == 0 ? 0 : std::floor(std::exp(9 * random.unit())));
            grade.push_back(static_cast<std::uint8_t>(1 + random.below(4)));
        }
    }
};

Approx same(double value) { return Approx(value).epsilon(1e-6); }

}  // namespace

TEST_CASE("Recall, intervals and next states of many cards are those of each") {
    Cards cards;
    const Cards before = cards;
    std::vector<double> recall(before.days.size());
    std::vector<double> interval(before.days.size());
    fsrs6::retrievability(w, before.stability, before.days, recall);
    fsrs6::interval(w, before.stability, 0.87, interval);
    fsrs6::next_state(w, {cards.stability, cards.difficulty}, cards.grade, cards.days);
    for (std::size_t i = 0; i < recall.size(); ++i) {
        const auto next = fsrs6::next_state(w, {before.stability[i], before.difficulty[i]}, before.grade[i], static_cast<int>(before.days[i]));
        INFO("card " << i);
        CHECK(recall[i] == same(fsrs6::retrievability(w, before.stability[i], before.days[i])));
        CHECK(interval[i] == same(fsrs6::interval(w, before.stability[i], 0.87)));
        CHECK(cards.stability[i] == same(next.stability));
        CHECK(cards.difficulty[i] == same(next.difficulty));
    }
}

TEST_CASE("First states of many cards") {
    Cards cards(5);
    fsrs6::first_state(w, cards.grade, {cards.stability, cards.difficulty});
    for (std::size_t i = 0; i < 5; ++i) {
        CHECK(cards.stability[i] == fsrs6::first_state(w, cards.grade[i]).stability);
        CHECK(cards.difficulty[i] == fsrs6::first_state(w, cards.grade[i]).difficulty);
    }
}

TEST_CASE("A replay of a log leaves each card where its answers lead") {
    const auto log = make_review_log(testing::synthetic_log(5000, 11));
    const auto states = fsrs6::replay(w, pack(log, Elapsed::whole_days), log.cards());
    for (std::size_t card = 0; card < log.cards(); ++card) {
        auto state = fsrs6::first_state(w, log.grade[log.begin[card]]);
        for (std::size_t i = log.begin[card] + 1; i < log.begin[card + 1]; ++i) state = fsrs6::next_state(w, state, log.grade[i], log.days[i]);
        INFO("card " << card);
        CHECK(states[card].stability == same(state.stability));
        CHECK(states[card].difficulty == same(state.difficulty));
    }
}
