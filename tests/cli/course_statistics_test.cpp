#include "cli/course_statistics.h"

#include "support/catch.h"
#include "support/told_course.h"

#include <numeric>

using namespace estelik;

TEST_CASE("the parts of a course's statistics count the same questions", "[stats]") {
    const support::ToldCourse told;
    const auto& course = told.courses.front();
    CHECK(std::accumulate(course.questions.begin(), course.questions.end(), std::size_t{0}) == course.bank->questions.size());
    std::size_t answered = 0;
    for (const auto& topic : course.topics) answered += topic.answered;
    CHECK(course.bank->questions.size() - course.questions[0] == answered);
    CHECK(course.coming.size() == 14);
    CHECK(told.totals.retention.n == course.statistics.retention.n);
}

TEST_CASE("a paragraph is told by the weakest of its questions that was asked", "[stats]") {
    CHECK(coverage_word({{0, 1}, {Strength::fresh, Strength::strong}}) == "strong");
    CHECK(coverage_word({{0, 1}, {Strength::weak, Strength::strong}}) == "weak");
    CHECK(coverage_word({{0}, {Strength::fresh}}) == "untested");
    CHECK(coverage_word({}) == "untested");
}
