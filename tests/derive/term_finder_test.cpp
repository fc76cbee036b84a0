#include "derive/term_finder.h"

#include "derive/derive_support.h"
#include "support/catch.h"

using namespace estelik;
using test::Words;

TEST_CASE("noun phrases are found whole, without their articles", "[terms]") {
    CHECK(test::found_by(find_terms, "They collaborate against the illegal arms trade in border regions.") ==
          Words{"illegal arms trade", "border regions"});
    CHECK(test::found_by(find_terms, "It is the only one of them.").empty());
}

TEST_CASE("a phrase of some words is worth more than a word", "[terms]") {
    const Prose prose("They fear religious extremism. They fear time.", test::vocabulary());
    const auto terms = find_terms(prose);
    REQUIRE(terms.size() == 2);
    CHECK(terms[0].value > terms[1].value);
}
