#include "session/test_score.h"

#include "support/catch.h"
#include "support/small_course.h"

using namespace estelik;

namespace {

const TestPaper three_questions{"Quick 10", 10, false, false, {support::item("rises"), support::item("length"), support::item("signed")}};

}  // namespace

TEST_CASE("a test is scored as a whole and by topic, with how many questions each rests on", "[test]") {
    const auto bank = support::small_course();
    TestSitting test = begin_test(bank, three_questions, 1, Instant{1'000, 0});
    leave(test, Typed{"Tian Shan"}, 0, {}, Instant{9'000, 0});
    const auto score = score_of(test);
    CHECK(score.n == 3);
    CHECK(score.marks.got == Approx(1));
    CHECK(score.marks.of == Approx(3));
    REQUIRE(score.topics.size() == 2);
    REQUIRE(score.of_topic(bank->topic_index("lengths")));
    CHECK(score.of_topic(bank->topic_index("lengths"))->n == 2);
    CHECK(score.of_topic(bank->topic_index("lengths"))->right == 1);
    CHECK(score.of_topic(bank->topic_index("accords"))->right == 0);
    CHECK_FALSE(score.of_topic(7));
}

TEST_CASE("tests are of one blueprint when they are called the same, hold as much and are marked alike", "[test]") {
    TestPaper other = three_questions;
    other.items.back() = support::item("ends");
    CHECK(same_blueprint(three_questions, other));
    other.certainty = true;
    CHECK_FALSE(same_blueprint(three_questions, other));
    other = three_questions;
    other.name = "Half";
    CHECK_FALSE(same_blueprint(three_questions, other));
    other = three_questions;
    other.items.pop_back();
    CHECK_FALSE(same_blueprint(three_questions, other));
}
