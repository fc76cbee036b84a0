#include "grade/choice_judge.h"

#include "support/catch.h"

using namespace estelik;

namespace {

const OneChoice border{{"1992", "1999", "2002"}, 1, {"Relations were opened then.", "", ""}};
const ManyChoice evils{{"terrorism", "tourism", "separatism", "extremism"}, {0, 2, 3}, {}};

}  // namespace

TEST_CASE("a wrong option is answered with its own feedback, or with the right one", "[choice]") {
    CHECK(judge_choice(border, Chosen{{0}}).reason == "Relations were opened then.");
    CHECK(judge_choice(border, Chosen{{2}}).reason == "The right answer is 1999.");
    CHECK(judge_choice(border, Chosen{{1}}).outcome == Outcome::right);
}

TEST_CASE("choosing nothing is not yet right", "[choice]") {
    CHECK(judge_choice(border, Chosen{}).reason == "Nothing was chosen.");
    CHECK_FALSE(judge_choices(evils, Chosen{}).passed());
}

TEST_CASE("of several right options each found one counts", "[choice]") {
    const auto two = judge_choices(evils, Chosen{{0, 2}});
    CHECK(two.outcome == Outcome::nearly);
    CHECK(two.score == Approx(2.0 / 3));
    CHECK(two.suggested == Rating::hard);
    CHECK(two.reason == "Two of three found; one is missing: extremism.");
}

TEST_CASE("a wrong option takes away what a right one gave", "[choice]") {
    const auto all = judge_choices(evils, Chosen{{0, 1, 2, 3}});
    CHECK(all.score == Approx(2.0 / 3));
    CHECK(all.reason == "Three of three found; not right: tourism.");
    const auto one = judge_choices(evils, Chosen{{1}});
    CHECK(one.outcome == Outcome::wrong);
    CHECK(one.score == 0);
}

TEST_CASE("the verdict on a statement says what it is", "[choice]") {
    CHECK(judge_true_false(TrueFalse{false}, Said{true}).reason == "The statement is false.");
    CHECK(judge_true_false(TrueFalse{false}, Said{false}).outcome == Outcome::right);
}
