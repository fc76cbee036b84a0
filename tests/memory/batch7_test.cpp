#include "memory/batch7.h"

#include "base/random.h"
#include "support/catch.h"
#include "support/synthetic_log.h"

#include <cmath>

using namespace estelik;

namespace {

constexpr auto w = fsrs7::default_parameters;

// States, grades and days of all kinds; an odd number, so that the last vector is not full.
struct Cards {
    std::vector<double> stability, fast, difficulty, days;
    std::vector<std::uint8_t> grade;

    explicit Cards(std::size_t n = 1003) {
        Random random(8);
        for (std::size_t i = 0; i < n; ++i) {
            stability.push_back(std::exp(-9 + 19 * random.unit()));
            fast.push_back(std::exp(-9 + 19 * random.unit()));
            difficulty.push_back(1 + 9 * random.unit());
            days.push_back(random.below(8) == 0 ? 0 : std::exp(-11 + 20 * random.unit()));
            grade.push_back(static_cast<std::uint8_t>(1 + random.below(4)));
        }
    }
    fsrs7::State state(std::size_t i) const { return {stability[i], fast[i], difficulty[i]}; }
    fsrs7::States states() { return {stability, fast, difficulty}; }
};

Approx same(double value) { return Approx(value).epsilon(1e-6); }

void check_same(const fsrs7::State& a, const fsrs7::State& b) {
    CHECK(a.stability == same(b.stability));
    CHECK(a.fast == same(b.fast));
    CHECK(a.difficulty == same(b.difficulty));
}

}  // namespace

TEST_CASE("FSRS-7: recall and next states of many cards are those of each") {
    Cards cards;
    const Cards before = cards;
    std::vector<double> recall(before.days.size());
    fsrs7::retrievability(w, cards.states(), before.days, recall);
    fsrs7::next_state(w, cards.states(), cards.grade, cards.days);
    for (std::size_t i = 0; i < recall.size(); ++i) {
        INFO("card " << i);
        CHECK(recall[i] == same(fsrs7::retrievability(w, before.state(i), before.days[i])));
        check_same(cards.state(i), fsrs7::next_state(w, before.state(i), before.grade[i], before.days[i]));
    }
}

TEST_CASE("FSRS-7: intervals of many cards meet the retention as those of each do") {
    Cards cards;
    std::vector<double> days(cards.days.size());
    for (const double desired : {0.7, 0.9, 0.97}) {
        fsrs7::interval(w, cards.states(), desired, days);
        for (std::size_t i = 0; i < days.size(); ++i) {
            INFO("card " << i << ", retention " << desired);
            CHECK(days[i] == Approx(fsrs7::interval(w, cards.state(i), desired)).epsilon(1e-4));
        }
    }
    fsrs7::interval(w, cards.states(), 1, days);
    CHECK(days.front() == 0);
}

TEST_CASE("FSRS-7: first states of many cards") {
    Cards cards(5);
    fsrs7::first_state(w, cards.grade, cards.states());
    for (std::size_t i = 0; i < 5; ++i) CHECK(cards.state(i) == fsrs7::first_state(w, cards.grade[i]));
}

TEST_CASE("FSRS-7: a replay of a log leaves each card where its answers lead") {
    const auto log = make_review_log(testing::synthetic_log(5000, 11));
    const auto states = fsrs7::replay(w, pack(log, Elapsed::fractional_days), log.cards());
    for (std::size_t card = 0; card < log.cards(); ++card) {
        auto state = fsrs7::first_state(w, log.grade[log.begin[card]]);
        for (std::size_t i = log.begin[card] + 1; i < log.begin[card + 1]; ++i)
            state = fsrs7::next_state(w, state, log.grade[i], static_cast<double>(log.elapsed[i]));
        INFO("card " << card);
        check_same(states[card], state);
    }
}
