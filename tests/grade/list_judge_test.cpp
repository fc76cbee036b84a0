#include "grade/list_judge.h"

#include "support/ask.h"
#include "support/catch.h"

using namespace estelik;
using namespace estelik::support;

namespace {

const Asked evils = text("terrorism; separatism; extremism");

}  // namespace

TEST_CASE("the parts of a list may come in any order and be parted as people part them", "[list]") {
    for (const auto* answer : {"terrorism; separatism; extremism", "extremism, terrorism and separatism",
                               "separatism & extremism, terrorism", "terrorism\nextremism\nseparatism"}) {
        INFO(answer);
        CHECK(evils.outcome(answer) == Outcome::right);
    }
}

TEST_CASE("a part that is missing is named and costs its share", "[list]") {
    const auto verdict = evils.answered("terrorism and extremism");
    CHECK(verdict.outcome == Outcome::nearly);
    CHECK(verdict.score == Approx(2.0 / 3));
    CHECK(verdict.suggested == Rating::hard);
    CHECK(verdict.reason == "Two of three found; one is missing: separatism.");
}

TEST_CASE("a part that is none takes away what a right one gave", "[list]") {
    CHECK(evils.outcome("terrorism, tourism, extremism") == Outcome::wrong);
    CHECK(evils.outcome("terrorism, separatism, extremism, tourism") == Outcome::nearly);
}

TEST_CASE("a slip in one part is forgiven and named", "[list]") {
    CHECK(evils.reason("terrorism, seperatism, extremism") == "One letter is wrong: a, not e, in separatism.");
}

TEST_CASE("the same part twice is found once", "[list]") {
    CHECK(evils.outcome("terrorism, terrorism, terrorism") == Outcome::wrong);
}
