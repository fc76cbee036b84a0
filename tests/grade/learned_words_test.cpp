#include "grade/learned_words.h"

#include "support/catch.h"

using namespace estelik;

TEST_CASE("long words that lie two slips from another are known", "[words]") {
    CHECK(is_learned_word("condensation"));
    CHECK_FALSE(is_learned_word("condensasion"));
    CHECK_FALSE(is_learned_word("order"));
}
