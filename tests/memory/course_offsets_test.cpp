#include "memory/course_offsets.h"

#include "base/random.h"
#include "memory/drift.h"
#include "support/catch.h"
#include "support/review_logs.h"

#include <algorithm>
#include <cmath>

using namespace estelik;
using estelik::testing::Told;

namespace {

// Courses whose questions are remembered by `truth` more or less, on the logit, than the model says, which says
// 0.9 of every answer. Their cards take turns in time.
struct Learner {
    ReviewLog log;
    CardCourses courses;
    Predictions said;
    std::vector<std::size_t> fold_ends;
};

Learner learner_of(const std::vector<double>& truth, std::size_t cards, std::uint64_t seed) {
    Random random(seed);
    Learner learner;
    std::vector<std::vector<Told>> told(cards);
    learner.courses.of_card = {0};  // cards are numbered from 1
    for (std::size_t course = 0; course < truth.size(); ++course) learner.courses.names.push_back("course " + std::to_string(course));
    for (std::size_t card = 0; card < cards; ++card) {
        const auto course = card % truth.size();
        learner.courses.of_card.push_back(static_cast<std::uint32_t>(course));
        told[card].push_back({3, 0});
        for (int answer = 0; answer < 5; ++answer)
            told[card].push_back({random.unit() < from_logit(logit(0.9) + truth[course]) ? 3 : 1, 1});
    }
    learner.log = testing::log_of(told);
    for (const auto review : in_time_order(learner.log)) {
        if (!learner.log.is_test(review)) continue;
        learner.said.review.push_back(review);
        learner.said.recall.push_back(0.9F);
    }
    for (std::size_t fold = 1; fold <= 5; ++fold) learner.fold_ends.push_back(fold * learner.said.review.size() / 5);
    return learner;
}

JudgedOffsets judged(const Learner& learner) { return judge_offsets(learner.log, learner.courses, learner.said, learner.fold_ends); }

}  // namespace

TEST_CASE("where courses differ, each gets its offset, and answers not yet seen are foretold better") {
    const auto learner = learner_of({-0.6, 0.5}, 600, 3);
    const auto verdict = judged(learner);
    CHECK(verdict.gain > least_offset_gain);
    CHECK(verdict.offsets[0] < -0.3);
    CHECK(verdict.offsets[1] > 0.3);
    CHECK(log_loss(learner.log, verdict.said) == Approx(log_loss(learner.log, learner.said) - verdict.gain));
}

TEST_CASE("where courses are alike, no course gets an offset") {
    int with_offsets = 0;
    for (std::uint64_t seed = 0; seed < 40; ++seed) {
        const auto verdict = judged(learner_of({0, 0, 0}, 300, seed));
        with_offsets += std::ranges::any_of(verdict.offsets, [](double offset) { return offset != 0; });
    }
    CHECK(with_offsets <= 4);
}

TEST_CASE("what all courses share is no offset of any: that is drift") {
    const auto learner = learner_of({-0.5, -0.5}, 800, 5);
    for (const double offset : course_offsets(learner.log, learner.courses, learner.said, 0, learner.said.review.size()))
        CHECK(std::abs(offset) < 0.15);
}

TEST_CASE("a course of few answers stays close to the others") {
    const auto few = learner_of({-1.5, 0}, 6, 8);
    const auto many = learner_of({-1.5, 0}, 600, 8);
    const auto offset = [](const Learner& learner) {
        return course_offsets(learner.log, learner.courses, learner.said, 0, learner.said.review.size())[0];
    };
    CHECK(std::abs(offset(few)) < 0.3);
    CHECK(offset(many) < -0.5);
}

TEST_CASE("one course alone has nothing to differ from") {
    const auto verdict = judged(learner_of({-0.9}, 200, 1));
    CHECK(verdict.offsets == std::vector<double>{0});
    CHECK(verdict.gain == 0);
}
