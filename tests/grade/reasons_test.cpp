#include "grade/reasons.h"

#include "support/catch.h"

using namespace estelik;

namespace {

Slip missing(std::string letter, std::string word) { return {Edit::Kind::missing, "", std::move(letter), std::move(word)}; }

}  // namespace

TEST_CASE("slips of one kind are one sentence with all places", "[reasons]") {
    CHECK(reasons::slips({missing("o", "Cooperation")}) == "One letter is missing: o in Cooperation.");
    CHECK(reasons::slips({missing("o", "Cooperation"), missing("m", "Committee")}) ==
          "Two letters are missing: o in Cooperation, m in Committee.");
    CHECK(reasons::slips({{Edit::Kind::extra, "s", "", "Beijing"}}) == "One letter is too many: s in Beijing.");
    CHECK(reasons::slips({{Edit::Kind::changed, "e", "a", "Astana"}}) == "One letter is wrong: a, not e, in Astana.");
    CHECK(reasons::slips({{Edit::Kind::swapped, "at", "ta", "Astana"}}) ==
          "Two letters stand the wrong way round: ta, not at, in Astana.");
}

TEST_CASE("slips of several kinds are counted together", "[reasons]") {
    CHECK(reasons::slips({missing("o", "Cooperation"), {Edit::Kind::extra, "s", "", "Committee"}}) ==
          "Two slips: o is missing in Cooperation; s is too many in Committee.");
}

TEST_CASE("a slip that is not forgiven says so", "[reasons]") {
    CHECK(reasons::slips_not_forgiven({missing("a", "Astana")}) ==
          "One letter is missing: a in Astana, and spelling counts here.");
}

TEST_CASE("a sentence ends in one full stop", "[reasons]") {
    CHECK(reasons::right_answer("the U.S.") == "The right answer is the U.S.");
    CHECK(reasons::right_answer("Astana") == "The right answer is Astana.");
}
