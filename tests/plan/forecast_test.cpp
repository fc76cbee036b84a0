#include "plan/forecast.h"

#include "support/catch.h"
#include "support/small_plans.h"

using namespace estelik;
using testing::plan_today;
using testing::seen;
using testing::unseen_course;

TEST_CASE("With no minutes the forecast is what is remembered by itself") {
    auto input = unseen_course(0, 7, 0);
    input.questions = {seen(5, 1), seen(50, 1)};
    const auto plan = make_exam_plan(input);
    const Belief belief;
    const double expected = (belief.recall({5, 0, 5}, 8) + belief.recall({50, 0, 5}, 8)) / 2;
    CHECK(plan->score.score == Approx(expected).epsilon(1e-3));
}

TEST_CASE("The interval holds the score, and doubt in the belief widens it") {
    auto input = unseen_course(100, 10, 6);
    const auto sure = make_exam_plan(input)->score;
    input.doubt = {};
    const auto unsure = make_exam_plan(input)->score;
    CHECK(sure.low < sure.score);
    CHECK(sure.score < sure.high);
    CHECK(unsure.high - unsure.low > 1.2 * (sure.high - sure.low));
    CHECK(unsure.high <= 1);
}

TEST_CASE("Each exam has its own forecast, in the order they were given") {
    auto input = unseen_course(60, 12, 5);
    for (std::size_t q = 0; q < 60; ++q) input.questions[q].topic = q % 2;
    input.exams = {{.day = plan_today + 12, .topic_weights = {1, 1}}, {.day = plan_today + 2, .topic_weights = {1, 0}}};
    const auto plan = make_exam_plan(input);
    REQUIRE(plan->exams.size() == 2);
    CHECK(plan->exams[0].exam == plan_today + 12);
    CHECK(plan->exams[0].score.score > plan->exams[1].score.score);  // two days are too few for thirty questions
    CHECK(plan->score.score == Approx((plan->exams[0].score.score + plan->exams[1].score.score) / 2).epsilon(1e-3));
}
