#include "grade/sequence_judge.h"

#include "support/catch.h"

using namespace estelik;

namespace {

const Ordering steps{{"relations", "communiqué", "protocol", "agreement"}};
const Matching lands{{{"Astana", "Kazakhstan"}, {"Beijing", "China"}, {"Moscow", "Russia"}}};

}  // namespace

TEST_CASE("the reason names the first item out of place", "[sequence]") {
    const auto verdict = judge_order(steps, Ordered{{0, 2, 1, 3}});
    CHECK(verdict.outcome == Outcome::nearly);
    CHECK(verdict.score == Approx(5.0 / 6));
    CHECK(verdict.suggested == Rating::hard);
    CHECK(verdict.reason == "Communiqué comes before protocol.");
}

TEST_CASE("more than one swap of neighbours is not yet right", "[sequence]") {
    CHECK(judge_order(steps, Ordered{{3, 2, 1, 0}}).score == 0);
    CHECK(judge_order(steps, Ordered{{1, 0, 3, 2}}).outcome == Outcome::wrong);
    CHECK(judge_order(Ordering{{"a", "b"}}, Ordered{{1, 0}}).outcome == Outcome::wrong);
}

TEST_CASE("each right pair counts", "[sequence]") {
    const auto verdict = judge_match(lands, Matched{{0, 1, unmatched}});
    CHECK(verdict.score == Approx(2.0 / 3));
    CHECK(verdict.outcome == Outcome::nearly);
    CHECK(verdict.reason == "Two of three pairs are right; Moscow goes with Russia.");
    CHECK(judge_match(lands, Matched{{1, 0, 2}}).outcome == Outcome::wrong);
}

TEST_CASE("two right sides with the same words are one answer", "[sequence]") {
    CHECK(judge_match(Matching{{{"Astana", "Kazakhstan"}, {"Almaty", "Kazakhstan"}}}, Matched{{1, 0}}).outcome ==
          Outcome::right);
}
