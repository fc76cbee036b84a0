#include "grade/echo.h"

#include "support/ask.h"
#include "support/catch.h"

using namespace estelik;
using namespace estelik::support;

TEST_CASE("a word is said in any of its spellings", "[echo]") {
    const auto asked = text("x").with_stem("How many ethnic Uighurs live there?").with_passage("About 180,000 live in the east.");
    CHECK(is_said_in_stem(asked.question, "Uyghurs"));
    CHECK_FALSE(is_said_in_stem(asked.question, "east"));
    CHECK(is_said_in(asked.question, "east"));
    CHECK_FALSE(is_said_in(asked.question, "west"));
}
