#include "memory/fit6.h"

#include "support/synthetic_log.h"
#include "support/catch.h"
#include "support/review_logs.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>

using namespace estelik;
using fsrs6::Parameters;
using testing::Told;

namespace {

constexpr auto defaults = fsrs6::default_parameters;

// The reference's four cards of six answers and a seventh that is predicted: columns of days and grades.
PackedLog reference_cards() {
    const std::vector<std::array<int, 4>> days = {{0, 0, 0, 0}, {0, 0, 0, 0}, {0, 0, 0, 1}, {0, 1, 1, 3}, {1, 3, 3, 5}, {3, 6, 6, 12}, {4, 11, 12, 23}};
    const std::vector<std::array<int, 4>> grades = {{1, 2, 3, 4}, {3, 4, 2, 4}, {1, 4, 4, 3}, {4, 3, 3, 3}, {3, 1, 3, 3}, {2, 3, 3, 4}, {3, 3, 3, 1}};
    std::vector<std::vector<Told>> cards(4);
    for (std::size_t card = 0; card < 4; ++card)
        for (std::size_t i = 0; i < days.size(); ++i) cards[card].push_back({grades[i][card], days[i][card]});
    std::vector<float> weights(28);
    for (std::size_t card = 0; card < 4; ++card) weights[card * 7 + 6] = 1;
    return pack(testing::log_of(cards), Elapsed::whole_days, weights);
}

// Answers of a made-up learner, and all of them count.
PackedLog made_up(std::size_t reviews) {
    const auto log = make_review_log(testing::synthetic_log(reviews, 3));
    return pack(log, Elapsed::whole_days, fit_weights(log, {}, static_cast<std::uint32_t>(reviews)));
}

double loss_at(const Parameters& w, const PackedLog& log) { return loss6(w, log, one_after_another).loss; }

}  // namespace

TEST_CASE("Loss and gradient of the reference's four cards") {
    const auto at_default = loss6(defaults, reference_cards(), one_after_another);
    CHECK(at_default.loss == Approx(4.0466027).epsilon(1e-6));
    const std::array expected = {-0.095688, -0.005161, -0.001225, 0.007462,  0.036508, -0.082112, 0.059396,
                                 -2.147484, 0.576265,  -2.875132, 0.715488,  -0.028994, 0.009917, -0.218922,
                                 -0.001780, -0.089381, 0.299141,  0.068104,  -0.011605, -0.253982, 0.277005};
    for (std::size_t i = 0; i < expected.size(); ++i) {
        INFO("w" << i);
        CHECK(at_default.gradient[i] == Approx(expected[i]).epsilon(1e-4).margin(2e-6));
    }
}

TEST_CASE("The reference's first step along the gradient leads to its loss and its pull") {
    const auto at_default = loss6(defaults, reference_cards(), one_after_another);
    const auto bounds = bounds6();
    Parameters stepped = defaults;
    for (std::size_t i = 0; i < stepped.size(); ++i)
        stepped[i] = std::clamp(stepped[i] - std::copysign(0.04, at_default.gradient[i]), bounds.lower[i], bounds.upper[i]);
    CHECK(stepped[0] == Approx(0.252));
    CHECK(stepped[20] == Approx(0.1142));
    CHECK(loss_at(stepped, reference_cards()) == Approx(3.767796).epsilon(1e-6));
    CHECK(pull6(stepped, defaults) * 2 * 512 / 1000 == Approx(0.67711145).epsilon(1e-5));
}

TEST_CASE("The gradient is the slope of the loss, parameter by parameter") {
    const auto log = made_up(3000);
    Parameters w = defaults;
    w[7] = 0.05;  // the smallest parameters moved off their bounds
    w[12] = 0.09;
    const auto at = loss6(w, log, one_after_another);
    for (std::size_t i = 0; i < w.size(); ++i) {
        const double h = 1e-4 * std::max(w[i], 0.1);
        Parameters more = w;
        Parameters less = w;
        more[i] += h;
        less[i] -= h;
        const double slope = (loss_at(more, log) - loss_at(less, log)) / (2 * h);
        INFO("w" << i);
        CHECK(at.gradient[i] == Approx(slope).epsilon(2e-3).margin(2e-3));
    }
}

TEST_CASE("The curvature is symmetric and nowhere negative") {
    const auto at = loss6(defaults, made_up(2000), one_after_another);
    for (std::size_t i = 0; i < 21; ++i) {
        CHECK(at.curvature[i * 21 + i] >= 0);
        for (std::size_t j = 0; j < i; ++j) CHECK(at.curvature[i * 21 + j] == at.curvature[j * 21 + i]);
    }
}

TEST_CASE("The loss without its slopes is the same loss") {
    const auto log = made_up(2000);
    const auto alone = loss6(defaults, log, one_after_another, 1, Want::loss);
    CHECK(alone.loss == Approx(loss_at(defaults, log)).epsilon(1e-9));
    CHECK(alone.gradient.empty());
}

TEST_CASE("Predictions before each review are those of the scalar model") {
    const auto log = make_review_log(testing::synthetic_log(4000, 5));
    const auto predicted = predict6(defaults, log);
    double worst = 0;
    for (std::size_t card = 0; card < log.cards(); ++card) {
        fsrs6::State state;
        for (std::size_t i = log.begin[card]; i < log.begin[card + 1]; ++i) {
            const bool first = i == log.begin[card];
            const double r = first ? 1 : fsrs6::retrievability(defaults, state.stability, log.days[i]);
            worst = std::max(worst, std::abs(r - predicted[i]));
            state = first ? fsrs6::first_state(defaults, log.grade[i]) : fsrs6::next_state(defaults, state, log.grade[i], log.days[i]);
        }
    }
    CHECK(worst < 1e-6);
}

TEST_CASE("A fit finds a learner's forgetting back") {
    const auto log = make_review_log(testing::synthetic_log(20000, 7));
    const auto fit = fit6(log);
    const auto truth = predict6(testing::synthetic_truth, log);
    const auto mean_error = [&](const Parameters& w) {
        const auto p = predict6(w, log);
        double sum = 0;
        for (std::size_t i = 0; i < p.size(); ++i) sum += std::abs(p[i] - truth[i]);
        return sum / static_cast<double>(p.size());
    };
    CHECK(mean_error(fit.parameters) < 0.012);
    CHECK(mean_error(fit.parameters) < 0.4 * mean_error(defaults));
    CHECK(std::is_sorted(fit.parameters.begin(), fit.parameters.begin() + 4));
}

TEST_CASE("The fit is the same to the bit however its parts run") {
    const auto log = make_review_log(testing::synthetic_log(60000, 9));
    LongWork backwards;
    backwards.parallel = [](std::size_t count, const std::function<void(std::size_t)>& body) {
        while (count-- > 0) body(count);
    };
    CHECK(fit6(log).parameters == fit6(log, {}, backwards).parameters);
}

TEST_CASE("Few answers leave the defaults, some more move the first stabilities only") {
    CHECK(fit6(testing::log_of({{{3}, {3, 1}}})).parameters == defaults);
    const auto some = fit6(testing::log_of(std::vector<std::vector<Told>>(40, {{3}, {1, 1}})));
    CHECK(some.counted == 40);
    CHECK(some.parameters[2] < 1);
    CHECK(std::equal(defaults.begin() + 4, defaults.end(), some.parameters.begin() + 4));
}

TEST_CASE("A fit tells how far it is and can be stopped") {
    std::vector<double> shares;
    LongWork work;
    work.progress = [&](double share) {
        shares.push_back(share);
        return shares.size() < 3;
    };
    CHECK(fit6(make_review_log(testing::synthetic_log(5000, 1)), {}, work).stopped);
    CHECK(shares.size() == 3);
    CHECK(std::is_sorted(shares.begin(), shares.end()));
}
