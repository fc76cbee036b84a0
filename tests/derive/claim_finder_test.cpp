#include "derive/claim_finder.h"

#include "derive/statement_support.h"
#include "support/catch.h"

using namespace estelik;
using namespace estelik::test;

TEST_CASE("a claim is found with its holder, in every clause of a sentence", "[claims]") {
    CHECK(statements_by(find_claims,
                        "While border towns fear rising tolls and fewer ships, inland farmers worry about cheap grain.") ==
          Words{"claim: border towns | fear | rising tolls and fewer ships", "claim: inland farmers | worry | cheap grain"});
    CHECK(statements_by(find_claims, "Some pilots living near the coast complain that the harbour lights are too weak.") ==
          Words{"claim: Some pilots living near the coast | complain | that the harbour lights are too weak"});
}

TEST_CASE("a denied view keeps its not, a quotation and an act are no claims", "[claims]") {
    CHECK(statements_by(find_claims, "Many farmers do not believe that the canal has helped them, citing old prices.") ==
          Words{"claim: Many farmers | believe | that the canal has helped them"});
    CHECK(statements_by(find_claims, "The king proposed a union of ports.").empty());
    CHECK(statements_by(find_claims, "A widespread worry is that grain may rot.").empty());
    CHECK(statements_by(find_claims, "They fear the long winter.").size() == 1);
    CHECK(statements_by(find_claims, "Farmers welcome trade, and they fear the long winter.").empty());
}

TEST_CASE("the preposition of a claim ends its question", "[claims]") {
    const Prose prose(
        "Farmers worry about the cheap grain. Pilots complain that lights are weak. Towns fear the higher tolls.",
        vocabulary());
    const auto claims = find_claims(prose);
    REQUIRE(claims.size() == 3);
    CHECK(claim_preposition(prose, claims[0]) == "about");
    CHECK(claim_preposition(prose, claims[1]) == "about");
    CHECK(claim_preposition(prose, claims[2]).empty());
}
