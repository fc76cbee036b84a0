#include "plan/exam_plan.h"

#include "support/catch.h"
#include "support/small_plans.h"

#include <rapidcheck.h>
#include <algorithm>

using namespace estelik;
using testing::plan_today;
using testing::score_of;
using testing::seen;
using testing::unseen_course;

TEST_CASE("More minutes never lower the expected score, and a later exam never does at the same minutes") {
    double before = 0;
    for (const double minutes : {1.0, 2.0, 4.0, 8.0, 16.0}) {
        const double score = score_of(unseen_course(80, 10, minutes));
        CHECK(score >= before - 0.002);
        before = score;
    }
    before = 0;
    for (const int days : {3, 6, 12, 24}) {
        const double score = score_of(unseen_course(80, days, 4));
        CHECK(score >= before - 0.002);
        before = score;
    }
}

TEST_CASE("A plan keeps to the minutes of each day, and a day off is empty") {
    auto input = unseen_course(80, 10, 6);
    input.minutes = {6, 6, 0, 6, 12, 6};
    const auto plan = make_exam_plan(input);
    REQUIRE(plan->days.size() == 10);
    for (const auto& day : plan->days) CHECK(day.planned <= day.minutes * 1.1 + 0.3);
    CHECK(plan->days[2].planned == Approx(0).margin(1e-6));
    CHECK(plan->days[4].planned > plan->days[5].planned);
    CHECK(plan->days[2].day == plan_today + 2);
}

TEST_CASE("New questions all come in time, when there is time for them") {
    const auto plan = make_exam_plan(unseen_course(60, 12, 6));
    double introduced = 0;
    for (const auto& day : plan->days) introduced += day.new_questions;
    CHECK(introduced == Approx(60).epsilon(0.02));
    CHECK(plan->days.back().new_questions < plan->days.front().new_questions);
}

TEST_CASE("The same input gives the same plan to the bit") {
    const auto input = unseen_course(60, 12, 4);
    const auto one = make_exam_plan(input);
    const auto other = make_exam_plan(input);
    CHECK(one->prices == other->prices);
    CHECK(one->score.score == other->score.score);
}

TEST_CASE("A plan made from yesterday's says much the same as one made from nothing") {
    auto input = unseen_course(60, 12, 4);
    const auto yesterday = make_exam_plan(input);
    input.today = plan_today + 1;
    for (std::size_t q = 0; q < 10; ++q) input.questions[q] = {.state = MemoryState{2.3, 0, 2}, .last_day = plan_today};
    const auto warm = make_exam_plan(input, &*yesterday);
    const auto cold = make_exam_plan(input);
    CHECK(warm->score.score == Approx(cold->score.score).margin(0.003));
    CHECK(warm->prices.size() == 11);
}

TEST_CASE("After missed days the plan starts again from what is known now") {
    auto input = unseen_course(60, 12, 4);
    const auto before = make_exam_plan(input);
    input.today = plan_today + 6;
    const auto after = make_exam_plan(input, &*before);
    CHECK(after->days.size() == 6);
    CHECK(after->score.score < before->score.score);
    CHECK(after->score.score == Approx(score_of(input)).margin(0.005));
}

TEST_CASE("Weighty topics come first when time is short") {
    auto input = unseen_course(80, 5, 3);
    for (std::size_t q = 0; q < 80; ++q) input.questions[q].topic = q % 2;
    input.exams[0].topic_weights = {1, 4};
    const auto plan = make_exam_plan(input);
    for (const auto& ask : plan->today)
        if (ask.fits) CHECK(input.questions[ask.question].topic == 1);
}

TEST_CASE("Where a guess is right half the time there is less to gain by a new question") {
    auto input = unseen_course(60, 6, 2);
    const double without = score_of(input);
    for (auto& question : input.questions) question.guess = 0.5;
    const double with = score_of(input);
    CHECK(with > without);
    CHECK(with > 0.5);
    CHECK(with < 1);
}

TEST_CASE("The other model of memory can be the belief") {
    auto input = unseen_course(60, 12, 4);
    input.belief = {fsrs7::default_parameters};
    const auto plan = make_exam_plan(input);
    CHECK(plan->score.score > 0.5);
    CHECK(plan->score.score < 1);
}

TEST_CASE("A plan that is stopped is none, and one without an exam to come is empty") {
    const LongWork stop{.progress = [](double) { return false; }};
    CHECK_FALSE(make_exam_plan(unseen_course(60, 12, 4), nullptr, stop));
    auto over = unseen_course(60, 12, 4);
    over.exams[0].day = plan_today + -1;
    const auto plan = make_exam_plan(over);
    REQUIRE(plan);
    CHECK(plan->days.empty());
    CHECK(plan->today.empty());
}

TEST_CASE("Any course can be planned") {
    CHECK(rc::check("scores are shares, each question is asked at most once", [] {
        const int days = *rc::gen::inRange(1, 9);
        auto input = unseen_course(*rc::gen::inRange<std::size_t>(0, 6), days, *rc::gen::inRange(0, 8));
        const int asked = *rc::gen::inRange(0, 6);
        for (int i = 0; i < asked; ++i)
            input.questions.push_back(
                seen(*rc::gen::inRange(1, 4000) / 20.0, *rc::gen::inRange(0, 400), *rc::gen::inRange(1, 11)));
        const auto plan = make_exam_plan(input);
        RC_ASSERT(plan.has_value());
        RC_ASSERT(plan->score.low >= 0 && plan->score.low <= plan->score.score);
        RC_ASSERT(plan->score.score <= plan->score.high && plan->score.high <= 1);
        std::vector<std::size_t> questions;
        for (const auto& ask : plan->today) questions.push_back(ask.question);
        std::ranges::sort(questions);
        RC_ASSERT(std::ranges::adjacent_find(questions) == questions.end());
    }));
}
