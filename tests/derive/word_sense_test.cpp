#include "derive/word_sense.h"

#include "derive/derive_support.h"
#include "support/catch.h"

using namespace estelik;

TEST_CASE("a plural is told by its ending, or known", "[words]") {
    for (const auto* word : {"students", "people", "rivers"}) CHECK(looks_plural(word));
    for (const auto* word : {"this", "class", "bus", "river", "was"}) CHECK_FALSE(looks_plural(word));
}

TEST_CASE("verbs are known, or told by their ending", "[words]") {
    const Prose prose("signed landed is river Landed", test::vocabulary());
    const auto verb = [&](std::size_t i) { return looks_like_verb(prose, prose.pieces()[i]); };
    CHECK(verb(0));
    CHECK(verb(1));
    CHECK(verb(2));
    CHECK_FALSE(verb(3));
    CHECK_FALSE(verb(4));
}

TEST_CASE("a noun phrase ends before a verb, a preposition or an article", "[words]") {
    const Prose prose("grew of the also border", test::vocabulary());
    for (std::size_t i = 0; i < 4; ++i) CHECK(ends_noun_phrase(prose, prose.pieces()[i]));
    CHECK_FALSE(ends_noun_phrase(prose, prose.pieces()[4]));
}

TEST_CASE("words are found whole, in either case", "[words]") {
    CHECK(holds_words("The People’s Republic", "people"));
    CHECK(holds_words("in China, PRC", "prc"));
    CHECK_FALSE(holds_words("the Chinese", "Chin"));
    CHECK_FALSE(holds_words("the machine", "chine"));
    CHECK_FALSE(holds_words("any", ""));
    CHECK(squeeze("  a  b ") == "a b");
    CHECK(lower_ascii("ÉA b") == "Éa b");
}
