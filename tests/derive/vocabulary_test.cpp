#include "derive/vocabulary.h"

#include "derive/derive_support.h"
#include "support/catch.h"

using namespace estelik;

TEST_CASE("a word has the classes and values of all the lists it stands in", "[vocabulary]") {
    const auto words = Vocabulary::parse("# ours\n[month]\nmay=5 june=6\n[auxiliary]\nmay can\n[past]\nsigned=sign\n");
    REQUIRE(words.ok());
    const auto& may = words->find("may");
    CHECK(may.classes == bits(WordClass::month, WordClass::auxiliary));
    CHECK(may.value == 5);
    CHECK(words->find("signed").base == "sign");
    CHECK(words->find("unheard").classes == 0);
    CHECK(words->find("").classes == 0);
}

TEST_CASE("a list that cannot be right is refused with its line", "[vocabulary]") {
    const auto unknown = Vocabulary::parse("[month]\nmay\n[moonth]\n");
    REQUIRE_FALSE(unknown.ok());
    CHECK(unknown.error().where.line == 3);
    CHECK_FALSE(Vocabulary::parse("may\n").ok());
}

TEST_CASE("the lists of the program can be read, and hold what the finders rely on", "[vocabulary]") {
    const auto& words = test::vocabulary();
    CHECK(words.find("september").value == 9);
    CHECK(words.find("kilometres").base == "km");
    CHECK((words.find("kazakhstan").classes & bit(WordClass::country)) != 0);
    CHECK((words.find("treaty").classes & bit(WordClass::instrument)) != 0);
    CHECK((words.find("ties").classes & bit(WordClass::common)) != 0);
}
