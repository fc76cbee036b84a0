#include "derive/opening_words.h"

#include "derive/derive_support.h"
#include "support/catch.h"

using namespace estelik;

namespace {

// Does a name begin with the first word?
bool opens_with_name(const std::string& text) {
    const Prose prose(text, test::vocabulary());
    return OpeningWords(prose).begins_name(0);
}

}  // namespace

TEST_CASE("known names open sentences as themselves", "[names]") {
    CHECK(opens_with_name("Kazakhstan grew."));
    CHECK(opens_with_name("PRC leaders met."));
    CHECK(opens_with_name("United Nations troops came."));
}

TEST_CASE("words do not become names by opening a sentence", "[names]") {
    CHECK_FALSE(opens_with_name("Concerns grew."));
    CHECK_FALSE(opens_with_name("The Hague is a town."));
    CHECK_FALSE(opens_with_name("Glorbits grew."));
    CHECK_FALSE(opens_with_name("Glorbing continued."));
}

TEST_CASE("the rest of the text decides about a word that no list has", "[names]") {
    CHECK(opens_with_name("Zorvath observed this."));
    CHECK(opens_with_name("Zorvas observed this. Many followed Zorvas."));
    CHECK_FALSE(opens_with_name("Zorvath is a metal. All zorvath is grey."));
}
