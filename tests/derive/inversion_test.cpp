#include "derive/inversion.h"

#include "derive/derive_support.h"
#include "support/catch.h"

using namespace estelik;

namespace {

std::string turned(const std::string& text, Commas commas = Commas::cut) {
    const Prose prose(text, test::vocabulary());
    const Ground ground(prose, {});
    return inverted(ground, {0, prose.sentences()[0].last - 1}, 0, commas);
}

}  // namespace

TEST_CASE("a clause is turned round with do, does and did, or with its own helper", "[inversion]") {
    CHECK(turned("The two towns established a council.") == "did the two towns establish a council");
    CHECK(turned("Hu visited Astana.") == "did Hu visit Astana");
    CHECK(turned("The river carries sand.") == "does the river carry sand");
    CHECK(turned("The council was closed by the king.") == "was the council closed by the king");
    CHECK(turned("The town had a wall of stone.") == "did the town have a wall of stone");
    CHECK(turned("The town had built a wall.") == "had the town built a wall");
}

TEST_CASE("commas cut a clause, or part its list", "[inversion]") {
    CHECK(turned("The town built a wall, which fell.") == "did the town build a wall");
    CHECK(turned("The town built walls, towers, and gates.", Commas::list) == "did the town build walls, towers, and gates");
    CHECK(turned("The town built a wall, which fell.", Commas::list).empty());
}

TEST_CASE("what leans on another sentence is not turned", "[inversion]") {
    CHECK(turned("These concerns became evident.").empty());
    CHECK(turned("The town built this wall.").empty());
}
