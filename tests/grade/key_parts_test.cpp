#include "grade/key_parts.h"

#include "support/ask.h"
#include "support/catch.h"

using namespace estelik;
using namespace estelik::support;

TEST_CASE("one of two things asked is worth a half", "[parts]") {
    const auto one = text("Lancaster and York").with_stem("Which two houses fought?").answered("York");
    CHECK(one.outcome == Outcome::nearly);
    CHECK(one.score == Approx(0.45));
    CHECK(one.reason == "One of two named: the right answer is Lancaster and York.");
    CHECK(text("copper and zinc").with_stem("Which two metals?").answered("just zinc").outcome == Outcome::nearly);
}

TEST_CASE("persons may be named by their surnames, in any order", "[parts]") {
    CHECK(text("Larry Page and Sergey Brin").with_stem("Which two founders?").answered("Brin & Page").outcome == Outcome::right);
    CHECK(text("Montague and Capulet").with_stem("Which two families?").answered("Capulets vs Montagues").outcome == Outcome::right);
}

TEST_CASE("a wrong thing beside a right one is worth nothing", "[parts]") {
    CHECK(text("copper and zinc").with_stem("Which two metals?").answered("copper and tin").outcome == Outcome::wrong);
    CHECK(text("copper and zinc").with_stem("Which metal goes with copper?").answered("copper").outcome == Outcome::wrong);
}
