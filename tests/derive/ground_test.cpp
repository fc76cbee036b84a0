#include "derive/ground.h"

#include "derive/derive_support.h"
#include "support/catch.h"

using namespace estelik;

TEST_CASE("a sentence knows whom a pronoun at its beginning means", "[ground]") {
    const Prose prose("The currency fell. It lost much. Richard Altmann described it. He was young.", test::vocabulary());
    const Ground ground(prose, {});
    CHECK(ground.antecedents(0).subject.empty());
    CHECK(ground.antecedents(1).subject == "The currency");
    CHECK_FALSE(ground.antecedents(1).plural);
    CHECK(ground.antecedents(2).subject == "The currency");
    CHECK(ground.antecedents(3).person == "Richard Altmann");
}

TEST_CASE("nobody is meant from one paragraph to the next", "[ground]") {
    const std::string text = "Talks opened.\n\nThey ended.";
    const Prose prose(text, {{0, 13, true}, {15, 26, true}}, test::vocabulary());
    CHECK(Ground(prose, {}).antecedents(1).subject.empty());
}

TEST_CASE("the pieces of names are known", "[ground]") {
    const Prose prose("Talks in Hong Kong ended.", test::vocabulary());
    const Ground ground(prose, {});
    CHECK_FALSE(ground.in_name(0));
    CHECK(ground.in_name(2));
    CHECK(ground.in_name(3));
}

TEST_CASE("who is mentioned in passing is not who is spoken of", "[ground]") {
    const Prose prose("Nikola Tesla moved to the city in the spring and worked for Thomas Edison. He left.", test::vocabulary());
    CHECK(Ground(prose, {}).antecedents(1).person == "Nikola Tesla");
}
