#include "memory/metrics.h"

#include "support/catch.h"
#include "support/review_logs.h"

#include <cmath>
#include <set>

using namespace estelik;
using testing::log_of;

namespace {

// One card: recalled, forgotten, recalled, recalled, each a day after the other.
const ReviewLog four_answers = log_of({{{3}, {3, 1}, {1, 1}, {4, 1}, {2, 1}}});
const Predictions guesses = {{1, 2, 3, 4}, {0.9f, 0.6f, 0.6f, 0.5f}};

}  // namespace

TEST_CASE("Log loss is the mean surprise") {
    CHECK(log_loss(four_answers, guesses) ==
          Approx(-(std::log(0.9) + std::log(0.4) + std::log(0.6) + std::log(0.5)) / 4).epsilon(1e-6));
}

TEST_CASE("A prediction of 0 or 1 that fails costs much, and not everything") {
    CHECK(log_loss(four_answers, {{2}, {1.0f}}) == Approx(-std::log(1e-7)));
}

TEST_CASE("AUC counts the pairs put in the right order, ties half") {
    // The forgotten one got 0.6: below 0.9, level with 0.6, above 0.5.
    CHECK(measure(four_answers, guesses).auc == Approx(1.5 / 3));
    CHECK(measure(four_answers, {{1, 3}, {0.9f, 0.6f}}).auc == 0.5);
}

TEST_CASE("RMSE over bins forgives what evens out among like reviews") {
    // Two cards alike, half of them recalled.
    const auto log = log_of({{{3}, {3, 2}}, {{3}, {1, 2}}});
    CHECK(measure(log, {{1, 3}, {0.3f, 0.7f}}).rmse_bins == Approx(0).margin(1e-6));
    CHECK(measure(log, {{1, 3}, {0.6f, 0.8f}}).rmse_bins == Approx(0.2));
}

TEST_CASE("Reviews differ by interval, by length of history and by lapses") {
    const auto log = log_of({{{3}, {3, 1}, {3, 20}, {1, 1}, {3, 1}}, {{3}, {3, 1}}});
    const auto bins = bins_of(log);
    CHECK(std::set<std::uint64_t>{bins[1], bins[2], bins[3], bins[4]}.size() == 4);
    CHECK(bins[1] == bins[6]);
}

TEST_CASE("The calibration table sets what was predicted beside what came") {
    const auto table = calibration(four_answers, guesses, 2);
    REQUIRE(table.size() == 1);
    CHECK(table[0].low == 0.5);
    CHECK(table[0].tests == 4);
    CHECK(table[0].predicted == Approx(0.65));
    CHECK(table[0].recalled == 0.75);
    CHECK(table[0].error == Approx(std::sqrt(0.75 * 0.25 / 4)));
    CHECK(calibration(four_answers, guesses, 10).size() == 3);
}
