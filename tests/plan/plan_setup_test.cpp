#include "plan/plan_setup.h"

#include "support/catch.h"
#include "support/small_plans.h"

using namespace estelik;
using testing::plan_today;
using testing::seen;
using testing::unseen_course;

TEST_CASE("Days run from today to the eve of the last exam, and the last minutes hold for the days after") {
    auto input = unseen_course(3, 5, 10);
    input.minutes = {20, 0, 15};
    CHECK(plan_setup(input).seconds == std::vector<double>{1200, 0, 900, 900, 900});
}

TEST_CASE("A question knows how long ago it was asked") {
    auto input = unseen_course(1, 5, 10);
    input.questions.push_back(seen(3, 4));
    input.questions.push_back(seen(3, 0));
    const auto setup = plan_setup(input);
    CHECK_FALSE(setup.questions[0].state);
    CHECK(setup.questions[1].days_ago == 4);
    CHECK(setup.questions[2].days_ago == 0);
}

TEST_CASE("Without an exam to come or without a question there is nothing to plan") {
    auto over = unseen_course(3, 5, 10);
    over.exams[0].day = plan_today;
    CHECK(plan_setup(over).seconds.empty());
    CHECK(plan_setup(unseen_course(0, 5, 10)).seconds.empty());
}
