#include "memory/fit7.h"

#include "support/catch.h"
#include "support/review_logs.h"
#include "support/synthetic_log.h"

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace estelik;
using fsrs7::Parameters;
using testing::Told;

namespace {

constexpr auto defaults = fsrs7::default_parameters;

// Answers of a made-up learner, also those on the same day; all count.
PackedLog made_up(std::size_t reviews) {
    const auto log = make_review_log(testing::synthetic_log(reviews, 3));
    return pack(log, Elapsed::fractional_days, fit_weights(log, {.counted = Counted::all}, static_cast<std::uint32_t>(reviews)));
}

double loss_at(const Parameters& w, const PackedLog& log) { return loss7(w, log, one_after_another).loss; }

void check_gradient(const Parameters& w, const PackedLog& log) {
    const auto at = loss7(w, log, one_after_another);
    for (std::size_t i = 0; i < w.size(); ++i) {
        const double h = 1e-5 * std::max(w[i], 0.1);
        Parameters more = w;
        Parameters less = w;
        more[i] += h;
        less[i] -= h;
        const double slope = (loss_at(more, log) - loss_at(less, log)) / (2 * h);
        INFO("w" << i);
        CHECK(at.gradient[i] == Approx(slope).epsilon(5e-3).margin(1e-2));
    }
}

}  // namespace

TEST_CASE("FSRS-7: the gradient is the slope of the loss, parameter by parameter") {
    const auto log = made_up(3000);
    Parameters w = defaults;
    w[8] = 0.1;  // the parameters at a bound moved off it
    w[14] = 1.2;
    w[29] = 0.1;
    check_gradient(w, log);
    for (std::size_t i = 4; i < w.size(); ++i) w[i] *= i % 2 == 0 ? 1.07 : 0.94;
    w[26] = 0.9;
    check_gradient(w, log);
}

TEST_CASE("FSRS-7: the loss without its slopes is the same loss") {
    const auto log = made_up(2000);
    CHECK(loss7(defaults, log, one_after_another, 1, Want::loss).loss == Approx(loss_at(defaults, log)).epsilon(1e-9));
}

TEST_CASE("FSRS-7: predictions before each review are those of the scalar model") {
    const auto log = make_review_log(testing::synthetic_log(4000, 5));
    const auto predicted = predict7(defaults, log);
    double worst = 0;
    for (std::size_t card = 0; card < log.cards(); ++card) {
        fsrs7::State state;
        for (std::size_t i = log.begin[card]; i < log.begin[card + 1]; ++i) {
            const bool first = i == log.begin[card];
            const auto elapsed = static_cast<double>(log.elapsed[i]);
            const double r = first ? 1 : fsrs7::retrievability(defaults, state, elapsed);
            worst = std::max(worst, std::abs(r - static_cast<double>(predicted[i])));
            state = first ? fsrs7::first_state(defaults, log.grade[i]) : fsrs7::next_state(defaults, state, log.grade[i], elapsed);
        }
    }
    CHECK(worst < 1e-6);
}

TEST_CASE("FSRS-7: a fit predicts a learner better than the defaults do, and keeps the order of its parameters") {
    const auto log = make_review_log(testing::synthetic_log(20000, 7));
    const auto fit = fit7(log);
    const auto weights = fit_weights(log, {}, 20000);
    const auto packed = pack(log, Elapsed::fractional_days, weights);
    CHECK(loss_at(fit.parameters, packed) < 0.99 * loss_at(defaults, packed));
    CHECK(fit.loss == Approx(loss_at(fit.parameters, packed) / std::accumulate(weights.begin(), weights.end(), 0.0)).epsilon(1e-4));
    CHECK(std::is_sorted(fit.parameters.begin(), fit.parameters.begin() + 4));
    CHECK(fit.parameters[26] >= fit.parameters[25]);
    const auto bounds = bounds7();
    for (std::size_t i = 0; i < defaults.size(); ++i) {
        CHECK(fit.parameters[i] >= bounds.lower[i]);
        CHECK(fit.parameters[i] <= bounds.upper[i]);
    }
}

TEST_CASE("FSRS-7: few answers leave the defaults, and a fit can be stopped") {
    CHECK(fit7(testing::log_of({{{3}, {3, 1}}})).parameters == defaults);
    LongWork work;
    work.progress = [](double) { return false; };
    CHECK(fit7(make_review_log(testing::synthetic_log(5000, 1)), {}, work).stopped);
}
