#include "base/text.h"

#include "support/catch.h"

using namespace estelik;

TEST_CASE("folding ignores case, accents and compatibility forms", "[text]") {
    CHECK(fold("Communiqué") == "communique");
    CHECK(fold("ＡＢＣ") == "abc");
    CHECK(fold("Ғылым") == "ғылым");
}

TEST_CASE("words are the runs of letters and digits", "[text]") {
    CHECK(words("Kazakhstan-China, 1,600 km") == std::vector<std::string>{"kazakhstan", "china", "1", "600", "km"});
    CHECK(words("…").empty());
}

TEST_CASE("bytes that are no UTF-8 are replaced, never trusted", "[text]") {
    CHECK_FALSE(is_valid_utf8("a\xff"));
    CHECK(repair_utf8("a\xff") == "a\uFFFD");
    CHECK(length("é–") == 2);
}

TEST_CASE("runs of any white space become one blank", "[text]") {
    CHECK(collapse_spaces(" a \t b\u00a0\u202fc\n") == "a b c");
    CHECK(trim("  x ") == "x");
}

TEST_CASE("neighbouring letters that swapped places are one edit", "[text]") {
    CHECK(edit_distance(U"receive", U"recieve") == 1);
    CHECK(edit_distance(U"", U"abc") == 3);
    CHECK(edit_distance(U"kitten", U"sitting") == 3);
}

TEST_CASE("the nearest known word is offered, a far one is not", "[text]") {
    CHECK(nearest("optoins", {"options", "key", "question"}) == "options");
    CHECK(nearest("zzz", {"options", "key"}).empty());
}

TEST_CASE("a phrase is found as whole words only", "[text]") {
    CHECK(contains_words("The Good-Neighbour treaty", "good neighbour"));
    CHECK_FALSE(contains_words("annexation", "annex"));
    CHECK_FALSE(contains_words("anything", "…"));
}
