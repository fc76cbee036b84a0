#include "grade/echo.h"

#include "grade/spelling.h"
#include "support/ask.h"
#include "support/catch.h"

using namespace estelik;
using namespace estelik::support;

TEST_CASE("a word is said in any of its spellings", "[echo]") {
    const auto asked =
        text("x").with_stem("How many ethnic Uighurs live there?").with_passage("About 180,000 live in the east.");
    const Echo echo(asked.question);
    CHECK(echo.in_stem(level_spelling("uyghurs")));
    CHECK_FALSE(echo.in_stem("east"));
    CHECK(echo.in_passage("east"));
    CHECK(echo.anywhere("east"));
    CHECK_FALSE(echo.anywhere("west"));
}

TEST_CASE("a common noun of the question is told from a name", "[echo]") {
    const auto asked = text("x").with_stem("Which river of China is the longest?");
    const Echo echo(asked.question);
    CHECK(echo.as_common_noun("river"));
    CHECK_FALSE(echo.as_common_noun("china"));
}

TEST_CASE("a people is told by the first letters of its country", "[echo]") {
    const auto asked = text("x").with_stem("Which President of China visited Astana?");
    const Echo echo(asked.question);
    CHECK(echo.names_kin_of(Wording("Chinese").words()[0]));
    CHECK_FALSE(echo.names_kin_of(Wording("Russian").words()[0]));
    CHECK_FALSE(echo.names_kin_of(Wording("chinese").words()[0]));
}

TEST_CASE("a question for a person is known by its first words", "[echo]") {
    CHECK(Echo(text("x").with_stem("Who signed it?").question).asks_for_person());
    CHECK(Echo(text("x").with_stem("Which former prime minister signed it?").question).asks_for_person());
    CHECK_FALSE(Echo(text("x").with_stem("Which river runs there?").question).asks_for_person());
}
