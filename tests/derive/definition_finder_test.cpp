#include "derive/definition_finder.h"

#include "derive/statement_support.h"
#include "support/catch.h"

using namespace estelik;
using namespace estelik::test;

TEST_CASE("what a thing is said to be is a definition", "[definitions]") {
    CHECK(statements_by(find_definitions, "A cog is a broad ship with one mast and one sail.") ==
          Words{"definition: A cog | is | a broad ship with one mast and one sail"});
    CHECK(statements_by(find_definitions, "Chess is a board game for two players, played on a board.") ==
          Words{"definition: Chess | is | a board game for two players"});
}

TEST_CASE("a pronoun, a property and a place are defined by nothing", "[definitions]") {
    CHECK(statements_by(find_definitions, "It is a broad ship with one mast.").empty());
    CHECK(statements_by(find_definitions, "The harbour is broad and deep.").empty());
    CHECK(statements_by(find_definitions, "The harbour is in a bay of the north coast.").empty());
}
