#include "grade/wording.h"

#include "support/catch.h"

using namespace estelik;

namespace {

std::string run(std::string_view text) { return Wording(text).run(); }

}  // namespace

TEST_CASE("case, accents, punctuation, spaces and articles are ignored", "[wording]") {
    CHECK(run("The  joint Communiqué!") == run("joint communique"));
    CHECK(run("Good-Neighbor") == run("goodneighbor"));
    CHECK(run("“one-China” policy") == run("One China policy"));
    CHECK(run("friendship & cooperation") == run("friendship and cooperation"));
    CHECK(run("U.N.") == run("UN"));
    CHECK(run("People’s") == run("peoples"));
}

TEST_CASE("an article at the end, or in capitals inside, is a name", "[wording]") {
    CHECK(run("Vitamin A") != run("Vitamin"));
    CHECK(run("Hepatitis A virus") != run("Hepatitis virus"));
}

TEST_CASE("numbers keep their digits together and apart", "[wording]") {
    CHECK(run("1,600 km") == run("1600 km"));
    CHECK(run("1 5") != run("15"));
    CHECK(run("1.5") != run("15"));
    CHECK(run("-5") != run("5"));
}

TEST_CASE("words keep what they looked like", "[wording]") {
    const Wording wording("the Co-operation");
    REQUIRE(wording.words().size() == 2);
    CHECK(wording.words()[0].shown == "Co");
    CHECK(wording.words()[0].capital);
    CHECK(wording.words()[1].coordinated);
}

TEST_CASE("a text of signs alone has no words", "[wording]") {
    CHECK(Wording("…!?").empty());
    CHECK(Wording("\xff\xfe").empty());
    CHECK(Wording(std::string_view("\0\0", 2)).empty());
}
