#include "plan/plan_kinds.h"

#include "support/catch.h"
#include "support/small_plans.h"

#include <set>

using namespace estelik;
using testing::plan_today;
using testing::unseen_course;

TEST_CASE("Questions of equal stakes are one kind, whose weights add up to the number of questions") {
    const auto plan = plan_kinds(unseen_course(30, 10, 5));
    REQUIRE(plan.kinds.size() == 1);
    REQUIRE(plan.kinds[0].exams.size() == 1);
    CHECK(plan.kinds[0].exams[0].day == 10);
    CHECK(plan.kinds[0].exams[0].weight == Approx(1));
}

TEST_CASE("A topic of three times the weight is a kind of its own; what no exam asks has no stakes") {
    auto input = unseen_course(4, 10, 5);
    for (std::size_t q = 0; q < 4; ++q) input.questions[q].topic = q / 2;
    input.questions[3].topic = 2;
    input.exams[0].topic_weights = {3, 1};
    const auto plan = plan_kinds(input);
    REQUIRE(plan.kinds.size() == 3);
    const auto weight = [&](std::size_t q) { return plan.kinds[plan.of_question[q]].exams[0].weight; };
    CHECK(weight(0) == Approx(3 * weight(2)));
    CHECK(weight(3) == 0);
    CHECK(weight(0) + weight(1) + weight(2) == Approx(4));
}

TEST_CASE("Exams are in order of their days, and those that are over are left out") {
    auto input = unseen_course(2, 10, 5);
    input.exams = {{.day = plan_today + 20, .importance = 3}, {.day = plan_today}, {.day = plan_today + 5}};
    const auto plan = plan_kinds(input);
    REQUIRE(plan.kinds[0].exams.size() == 2);
    CHECK(plan.kinds[0].exams[0].day == 5);
    CHECK(plan.kinds[0].exams[0].weight == Approx(0.25));
    CHECK(plan.kinds[0].exams[1].weight == Approx(0.75));
}

TEST_CASE("Kinds are never more than a plan can afford, and keep the whole weight") {
    auto input = unseen_course(50, 10, 5);
    for (std::size_t q = 0; q < 50; ++q) {
        input.questions[q].weight = 1 + static_cast<double>(q);
        input.questions[q].guess = static_cast<double>(q % 5) / 10;
    }
    const auto plan = plan_kinds(input);
    CHECK(plan.kinds.size() <= most_plan_kinds);
    float weight = 0;
    for (const auto kind : plan.of_question) weight += plan.kinds[kind].exams[0].weight;
    CHECK(weight == Approx(50).epsilon(1e-4));
}
