#include "memory/learner_fit.h"

#include "base/random.h"
#include "support/catch.h"
#include "support/synthetic_log.h"

using namespace estelik;

namespace {

// Cards of two courses by turns; of the second, `slips` of a hundred right answers are wrong after all.
struct TwoCourses {
    explicit TwoCourses(std::size_t reviews, std::uint64_t slips = 0) {
        Random random(4);
        auto rows = testing::synthetic_log(reviews, 6);
        courses.names = {"easy", "hard"};
        for (auto& row : rows) {
            const auto card = static_cast<std::size_t>(row.card);
            if (card >= courses.of_card.size()) courses.of_card.resize(card + 1);
            courses.of_card[card] = static_cast<std::uint32_t>(card % 2);
            if (card % 2 == 1 && row.grade > 1 && row.days > 0 && random.below(100) < slips) row.grade = 1;
        }
        log = make_review_log(rows);
    }
    ReviewLog log;
    CardCourses courses;
};

}  // namespace

TEST_CASE("a learner unlike the average gets a model fitted to all answers, measured on answers it had not seen") {
    const TwoCourses learner(8'000);
    const auto fit = fit_learner(learner.log, learner.courses);
    CHECK(fit.model.model != Model::fsrs6_default);
    CHECK(fit.model.six != fsrs6::default_parameters);
    CHECK(fit.answers == 8'000);
    CHECK(fit.held_out.tests > 3'000);
    CHECK(fit.held_out.log_loss < fit.by_default.log_loss);
    CHECK(fit.gain > fit.margin);
    CHECK_FALSE(fit.calibration.empty());
    CHECK(fit.model.courses.empty());
}

TEST_CASE("a course that is forgotten sooner than the other is asked sooner") {
    const TwoCourses learner(8'000, 20);
    const auto fit = fit_learner(learner.log, learner.courses);
    REQUIRE(fit.model.courses.contains("hard"));
    CHECK(fit.model.bias_of("hard") < fit.model.bias_of("easy"));
}

TEST_CASE("too few answers leave the default, and say nothing of how good it is") {
    const TwoCourses learner(5);
    const auto fit = fit_learner(learner.log, learner.courses);
    CHECK(fit.model == LearnerModel{});
    CHECK(fit.held_out.tests == 0);
}

TEST_CASE("a fit that is told to stop stops, and says so") {
    const TwoCourses learner(2'000);
    double told = 0;
    LongWork work;
    work.progress = [&](double share) {
        CHECK(share >= told - 1e-9);
        told = share;
        return share < 0.3;
    };
    CHECK(fit_learner(learner.log, learner.courses, work).stopped);
    CHECK(told < 0.5);
}
