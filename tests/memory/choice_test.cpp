#include "memory/choice.h"

#include "memory/drift.h"
#include "support/catch.h"
#include "support/synthetic_log.h"

#include <algorithm>

using namespace estelik;

namespace {

const std::vector<Model> every_model(all_models.begin(), all_models.end());

ReviewLog learner(std::size_t reviews) { return make_review_log(testing::synthetic_log(reviews, 6)); }

// Two models' words on the tests of a log: both by the same rule, the second off by `error` on the logit.
HeldOut held_out_of(const ReviewLog& log, double error) {
    HeldOut held_out{{Model::fsrs6_default, Model::fsrs6}, std::vector<Predictions>(2), {}};
    for (const auto& fold : time_folds(log, 5)) {
        for (const auto review : fold.tests) {
            for (std::size_t m = 0; m < 2; ++m) {
                held_out.predictions[m].review.push_back(review);
                held_out.predictions[m].recall.push_back(static_cast<float>(from_logit(logit(0.9) + (m == 0 ? 0 : error))));
            }
        }
        held_out.fold_ends.push_back(held_out.predictions[0].review.size());
    }
    return held_out;
}

}  // namespace

TEST_CASE("A learner unlike the average gets a fitted model, for what it predicted and not for what it learned") {
    const auto log = learner(20000);
    const auto held_out = hold_out(log, every_model, 5);
    const auto verdict = choose(log, held_out);
    CHECK(verdict.chosen.model != Model::fsrs6_default);
    CHECK(verdict.chosen.gain > verdict.chosen.margin);
    CHECK(verdict.judged.size() == 2 * every_model.size());
    for (const auto& judged : verdict.judged) CHECK(judged.gain <= verdict.chosen.gain + least_drift_gain);
    CHECK(held_out.fold_ends.size() == 5);
    CHECK(held_out.fold_ends.back() == held_out.predictions[4].review.size());
}

TEST_CASE("A model that is hardly better, or worse, does not replace the default") {
    const auto log = learner(4000);
    CHECK(choose(log, held_out_of(log, 0.001)).chosen.model == Model::fsrs6_default);
    CHECK(choose(log, held_out_of(log, 1.5)).chosen.model == Model::fsrs6_default);
}

TEST_CASE("Little to go by leaves the default") {
    const auto log = learner(4);
    const auto held_out = hold_out(log, every_model, 5);
    const auto verdict = choose(log, held_out);
    CHECK(verdict.chosen.model == Model::fsrs6_default);
    CHECK(verdict.judged.empty());
    CHECK(as_chosen(log, held_out, 5).ahead.review.empty());
}

TEST_CASE("What the choosing is worth is told by folds that each were chosen for by the folds before") {
    const auto log = learner(6000);
    const auto held_out = hold_out(log, every_model, 5);
    const auto chosen = as_chosen(log, held_out, 5);
    CHECK(chosen.by_fold.size() == 5);
    CHECK(chosen.ahead.review == held_out.predictions.front().review);
    CHECK(chosen.instant.review == chosen.ahead.review);

    // The last fold's answers, all turned round, change nothing of what is predicted for it.
    auto other = log;
    const auto& tests = held_out.predictions.front().review;
    for (std::size_t i = held_out.fold_ends[3]; i < tests.size(); ++i) other.grade[tests[i]] = log.recalled(tests[i]) ? 1 : 3;
    const auto without = as_chosen(other, hold_out(other, every_model, 5), 5);
    CHECK(without.by_fold.back().model == chosen.by_fold.back().model);
    CHECK(without.by_fold.back().drift == chosen.by_fold.back().drift);
    CHECK(without.ahead.recall[held_out.fold_ends[3]] == chosen.ahead.recall[held_out.fold_ends[3]]);
}

TEST_CASE("Holding out can be stopped") {
    LongWork work;
    work.progress = [](double) { return false; };
    CHECK(hold_out(learner(3000), every_model, 5, work).stopped);
}
