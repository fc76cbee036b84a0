#include "memory/model.h"

#include "memory/drift.h"
#include "memory/fit6.h"
#include "memory/fit7.h"
#include "support/catch.h"
#include "support/synthetic_log.h"

#include <algorithm>

using namespace estelik;

namespace {

ReviewLog a_log() { return make_review_log(testing::synthetic_log(3000, 2)); }

}  // namespace

TEST_CASE("Only what is asked for is fitted, to what came before the moment asked for") {
    const auto log = a_log();
    const auto six = fit(log, {Model::fsrs6_default, Model::fsrs6}, 2000);
    CHECK(six.six == fit6(log, {.until = 2000}).parameters);
    CHECK(six.seven == fsrs7::default_parameters);
    const auto both = fit(log, {Model::mixed}, 2000);
    CHECK(both.six == six.six);
    CHECK(both.seven == fit7(log, {.until = 2000}).parameters);
    const auto none = fit(log, {Model::fsrs6_default, Model::fsrs7_default}, 2000);
    CHECK(none.passes == 0);
}

TEST_CASE("The mixture lies at the mean of both logits") {
    const auto log = a_log();
    const FittedModels fitted;
    const auto said = predict(log, {Model::fsrs6_default, Model::fsrs7_default, Model::mixed}, fitted);
    REQUIRE(said.size() == 3);
    for (std::size_t i = 0; i < log.reviews(); ++i) {
        if (!log.is_test(i)) continue;
        const double mean = (logit(static_cast<double>(said[0][i])) + logit(static_cast<double>(said[1][i]))) / 2;
        CHECK(logit(static_cast<double>(said[2][i])) == Approx(mean).margin(1e-3));
    }
}

TEST_CASE("The progress of several fits is one, and stopping the first stops all") {
    std::vector<double> shares;
    LongWork work;
    work.progress = [&](double share) {
        shares.push_back(share);
        return true;
    };
    const auto log = a_log();
    fit(log, {Model::mixed}, 3000, work);
    CHECK(std::is_sorted(shares.begin(), shares.end()));
    CHECK(shares.back() <= 1);

    work.progress = [](double) { return false; };
    const auto stopped = fit(log, {Model::mixed}, 3000, work);
    CHECK(stopped.stopped);
    CHECK(stopped.seven == fsrs7::default_parameters);
}
