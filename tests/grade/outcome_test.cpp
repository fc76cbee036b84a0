#include "grade/outcome.h"

#include "support/catch.h"

using namespace estelik;

TEST_CASE("the rating follows from outcome and score", "[verdict]") {
    CHECK(right("").suggested == Rating::good);
    CHECK(nearly(slip_score, "").suggested == Rating::good);
    CHECK(nearly(0.5, "").suggested == Rating::hard);
    CHECK(wrong("", 0.4).suggested == Rating::again);
    CHECK(wrong("", 0.4).score == Approx(0.4));
}
