#include "derive/cloze_stem.h"

#include "derive/derive_support.h"
#include "support/catch.h"

using namespace estelik;

namespace {

std::string stem(const std::string& text, const std::string& answer) {
    const Prose prose(text, test::vocabulary());
    const Ground ground(prose, {});
    for (const Fact& fact : ground.facts())
        if (ground.words(fact.found) == answer) return cloze_stem(ground, fact);
    return "no such fact";
}

}  // namespace

TEST_CASE("the answer is a gap in a sentence that stands alone", "[stem]") {
    CHECK(stem("Moreover, the Chinese governments signed a treaty in Almaty in 1992.", "1992") ==
          "The Chinese governments signed a treaty in Almaty in {{1}}.");
    CHECK(stem("Talks opened in Osaka. They ended in 1644 after long quarrels.", "1644") == "Talks ended in {{1}} after long quarrels.");
}

TEST_CASE("an article before the gap is hidden", "[stem]") {
    CHECK(stem("In Osaka the ministers established a Trade Committee last May.", "Trade Committee") ==
          "In Osaka the ministers established a(n) {{1}} last May.");
}

TEST_CASE("no stem is better than a bad one", "[stem]") {
    CHECK(stem("The army of Japan left the coast of Japan in the winter.", "Japan").empty());
    CHECK(stem("It came in 1992 to them.", "1992").empty());
    CHECK(stem("Japan won.", "Japan").empty());
}

TEST_CASE("a surname tells the name", "[stem]") {
    const Prose prose("Karim Masimov met the ministers.", test::vocabulary());
    const Ground ground(prose, {});
    CHECK(tells(ground, ground.facts()[0], "What did Masimov say?"));
    CHECK_FALSE(tells(ground, ground.facts()[0], "Who met the ministers?"));
}
