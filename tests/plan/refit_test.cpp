#include "plan/refit.h"

#include "support/catch.h"
#include "support/synthetic_log.h"

#include <algorithm>
#include <cmath>

using namespace estelik;

namespace {

const Belief six{fsrs6::default_parameters};

// Every question learned as Good and asked once more after `days`, when `recalled` of ten answers are right.
ReviewLog asked_again(std::size_t questions, int days, std::size_t recalled) {
    std::vector<ReviewRow> rows;
    for (std::size_t q = 0; q < questions; ++q) {
        const auto card = static_cast<std::int64_t>(q);
        rows.push_back({card, 2 * card, 3, -1, 0});
        rows.push_back({card, 1'000'000 + card, q % 10 < recalled ? 3 : 1, days, days * 86'400LL});
    }
    return make_review_log(rows);
}

}  // namespace

TEST_CASE("No answers move nothing and leave all doubt") {
    const auto refit = refit_belief(six, make_review_log({}));
    CHECK(refit.belief == six);
    CHECK(refit.counted == 0);
    CHECK(refit.doubt.directions == BeliefDoubt{}.directions);
}

TEST_CASE("Who forgets more than believed is believed to forget more, the more so after more answers") {
    const double believed = six.recall(six.first(3), 4);
    const auto few = refit_belief(six, asked_again(10, 4, 4));
    const auto many = refit_belief(six, asked_again(300, 4, 4));
    const double after_few = few.belief.recall(few.belief.first(3), 4);
    const double after_many = many.belief.recall(many.belief.first(3), 4);
    CHECK(after_few < believed);
    CHECK(after_many < after_few);
    CHECK(after_many == Approx(0.4).margin(0.15));
    CHECK(many.counted == 300);
}

TEST_CASE("Answers leave less doubt") {
    const auto length = [](const BeliefDoubt& doubt) {
        double sum = 0;
        for (const auto& direction : doubt.directions)
            for (const double by : direction) sum += by * by;
        return sum;
    };
    CHECK(length(refit_belief(six, asked_again(200, 4, 8)).doubt) < length(BeliefDoubt{}));
}

TEST_CASE("A refit predicts a made-up learner better than the defaults do, with either model") {
    const auto log = make_review_log(testing::synthetic_log(3000, 5));
    for (const auto& start : {six, Belief{fsrs7::default_parameters}}) {
        const auto refit = refit_belief(start, log);
        CHECK(refit.belief != start);
        CHECK(std::ranges::any_of(refit.moved_by, [](double by) { return std::abs(by) > 0.01; }));
        CHECK(std::ranges::all_of(refit.moved_by, [](double by) { return std::abs(by) <= 3; }));
    }
}

TEST_CASE("Replayed states are those of the answers one after the other") {
    const auto log = asked_again(20, 4, 8);
    for (const auto& belief : {six, Belief{fsrs7::default_parameters}}) {
        const auto states = replay_states(belief, log);
        REQUIRE(states.size() == 20);
        const auto expected = belief.next(belief.first(3), 3, 4);
        CHECK(states[0].stability == Approx(expected.stability).epsilon(1e-5));
        CHECK(states[0].difficulty == Approx(expected.difficulty).epsilon(1e-5));
    }
}
