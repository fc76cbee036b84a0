#include "grade/ordinary_words.h"

#include "support/catch.h"

using namespace estelik;

TEST_CASE("ordinary words are known in the singular and the plural", "[words]") {
    CHECK(is_ordinary_word("order"));
    CHECK(is_ordinary_word("orders"));
    CHECK_FALSE(is_ordinary_word("bordr"));
    CHECK_FALSE(is_ordinary_word(""));
}
