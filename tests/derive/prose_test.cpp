#include "derive/prose.h"

#include "derive/derive_support.h"
#include "support/catch.h"

using namespace estelik;

TEST_CASE("a sentence is a run of pieces, and its first word is marked", "[prose]") {
    const Prose prose("“Peace came.” It lasted 3 years.", test::vocabulary());
    REQUIRE(prose.sentences().size() == 2);
    std::vector<std::string> openings;
    for (const Piece& piece : prose.pieces())
        if (piece.opens) openings.emplace_back(prose.of(piece));
    CHECK(openings == std::vector<std::string>{"Peace", "It"});
}

TEST_CASE("a quotation that is a sentence has an opening of its own", "[prose]") {
    const Prose prose("He said, “Trade has grown.”", test::vocabulary());
    bool trade_opens = false;
    for (const Piece& piece : prose.pieces()) trade_opens |= piece.opens && prose.of(piece) == "Trade";
    CHECK(trade_opens);
}

TEST_CASE("a sentence never reaches over the end of its passage", "[prose]") {
    const std::string text = "A title\n\nA text.";
    const Prose prose(text, {{0, 7, false}, {9, 16, true}}, test::vocabulary());
    REQUIRE(prose.sentences().size() == 2);
    CHECK(prose.sentences()[0].passage == 0);
    CHECK(prose.sentences()[1].passage == 1);
}

TEST_CASE("an empty text has no sentences", "[prose]") { CHECK(Prose("", test::vocabulary()).sentences().empty()); }

TEST_CASE("what goes on without an end is cut", "[prose]") {
    std::string text;
    for (int i = 0; i < 500; ++i) text += "and on ";
    const Prose prose(text, test::vocabulary());
    CHECK(prose.sentences().size() == 5);
    CHECK(prose.sentences().back().last == 1000);
}
