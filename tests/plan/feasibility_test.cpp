#include "plan/feasibility.h"

#include "support/catch.h"
#include "support/small_plans.h"

using namespace estelik;
using testing::score_of;
using testing::unseen_course;

namespace {

PlanInput in_minutes(PlanInput input, double minutes) {
    input.minutes = {minutes};
    return input;
}

// Four topics, the last of which weigh less.
PlanInput four_topics() {
    auto input = unseen_course(80, 8, 3);
    for (std::size_t q = 0; q < 80; ++q) input.questions[q].topic = q / 20;
    input.exams[0].topic_weights = {4, 3, 2, 1};
    return input;
}

}  // namespace

TEST_CASE("The minutes that a score needs are those in which it is expected") {
    const auto input = unseen_course(80, 10, 3);
    const auto verdict = judge_feasibility(input, *make_exam_plan(input), 0.9);
    REQUIRE(verdict);
    REQUIRE(verdict->needed);
    CHECK(verdict->score < 0.9);
    CHECK(*verdict->needed > 3);
    CHECK(score_of(in_minutes(input, *verdict->needed)) == Approx(0.9).margin(0.01));
}

TEST_CASE("A score that is expected anyway may need fewer minutes than were given") {
    const auto input = unseen_course(20, 10, 20);
    const auto verdict = judge_feasibility(input, *make_exam_plan(input), 0.8);
    REQUIRE(verdict->needed);
    CHECK(*verdict->needed < 20);
    CHECK_FALSE(verdict->left_out);
}

TEST_CASE("What no minutes can reach is said to be out of reach") {
    const auto input = unseen_course(20, 3, 5);
    const auto verdict = judge_feasibility(input, *make_exam_plan(input), 0.9999);
    CHECK_FALSE(verdict->needed);
}

TEST_CASE("Leaving out the topics that weigh least brings the rest to the target") {
    const auto input = four_topics();
    const auto plan = *make_exam_plan(input);
    const auto verdict = judge_feasibility(input, plan, plan.score.score + 0.1);
    REQUIRE(verdict->left_out);
    const auto& out = *verdict->left_out;
    REQUIRE_FALSE(out.topics.empty());
    CHECK(out.topics.back() == 3);
    CHECK(out.score_of_rest >= verdict->target);
    CHECK(out.score < out.score_of_rest);
    auto rest = input;
    for (const auto topic : out.topics) rest.exams[0].topic_weights[topic] = 0;
    CHECK(score_of(rest) == Approx(out.score_of_rest).margin(0.015));
}

TEST_CASE("The curve of scores rises with the minutes and passes through the plan's own") {
    const auto input = unseen_course(80, 10, 4);
    const auto plan = *make_exam_plan(input);
    const auto curve = score_by_minutes(input, plan, {8, 2, 4, 16});
    REQUIRE(curve.size() == 4);
    for (std::size_t i = 1; i < curve.size(); ++i) {
        CHECK(curve[i].minutes > curve[i - 1].minutes);
        CHECK(curve[i].score >= curve[i - 1].score);
    }
    CHECK(curve[1].score == Approx(plan.score.score).margin(0.005));
}

TEST_CASE("A question that is stopped has no answer, nor has one about no exam") {
    const auto input = unseen_course(40, 6, 3);
    const auto plan = *make_exam_plan(input);
    const LongWork stop{.progress = [](double) { return false; }};
    CHECK_FALSE(judge_feasibility(input, plan, 0.99, stop));
    CHECK(score_by_minutes(input, plan, {1, 2}, stop).empty());
    auto over = input;
    over.exams.clear();
    CHECK_FALSE(judge_feasibility(over, *make_exam_plan(over), 0.9));
}
