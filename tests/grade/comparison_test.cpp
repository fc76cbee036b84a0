#include "grade/comparison.h"

#include "support/catch.h"

using namespace estelik;

TEST_CASE("what both have is paired, the rest is missing or extra", "[comparison]") {
    const Wording given("the big Cooperation Comittee"), form("China Cooperation Committee");
    const auto comparison = compare(given, form);
    CHECK(comparison.pairings.size() == 2);
    CHECK(comparison.slip_total() == 1);
    REQUIRE(comparison.missing.size() == 1);
    CHECK(form.words()[comparison.missing[0]].shown == "China");
    REQUIRE(comparison.extra.size() == 1);
    CHECK(given.words()[comparison.extra[0]].shown == "big");
}

TEST_CASE("a word may be written in two, and two words in one", "[comparison]") {
    CHECK(compare(Wording("good neighbor treety"), Wording("Goodneighbor Treaty")).missing.empty());
    CHECK(compare(Wording("goodneighbor treety"), Wording("Good-Neighbor Treaty")).missing.empty());
}

TEST_CASE("a letter that stands alone is no part of the word before it", "[comparison]") {
    CHECK(compare(Wording("Vitamin B"), Wording("Vitamin A")).pairings.size() == 1);
}

TEST_CASE("the members of a list may come in any order, other words may not", "[comparison]") {
    const Wording members("Russia-Kazakhstan-Belarus Customs Union");
    CHECK(differs_in_free_order(Wording("Belarus, Russia and Kazakhstan Customs Union"), members));
    CHECK_FALSE(differs_in_free_order(Wording("Customs Russia Kazakhstan Belarus Union"), members));
    CHECK_FALSE(differs_in_free_order(Wording("Union Eurasian"), Wording("Eurasian Union")));
}

TEST_CASE("an answer of very many words is not compared word by word", "[comparison]") {
    std::string many;
    for (int i = 0; i < 60; ++i) many += "word ";
    CHECK(compare(Wording(many), Wording("word")).too_long);
}

TEST_CASE("what stands behind of may stand in front, unless it is one name", "[comparison]") {
    CHECK(is_turned_round(Wording("Oriental Studies Institute"), Wording("Institute of Oriental Studies")));
    CHECK(is_turned_round(Wording("use of water"), Wording("water use")));
    CHECK_FALSE(is_turned_round(Wording("China Bank"), Wording("Bank of China")));
}
