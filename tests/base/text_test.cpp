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
