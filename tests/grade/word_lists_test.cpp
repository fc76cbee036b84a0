#include "grade/word_lists.h"

#include "support/catch.h"

#include <string>
#include <utility>

using namespace estelik;

TEST_CASE("words near in spelling and far in meaning are other words", "[words]") {
    for (const auto& [given, expected] :
         {std::pair{"austria", "australia"}, {"gambia", "zambia"}, {"import", "export"}, {"legal", "illegal"},
          {"unstable", "stable"}, {"terrorist", "terrorism"}, {"corporation", "cooperation"},
          {"emigration", "immigration"}, {"employee", "employer"}, {"trilateral", "bilateral"},
          {"difference", "deference"}, {"sulfite", "sulfate"}, {"moral", "amoral"}}) {
        INFO(given << " " << expected);
        CHECK(is_another_word(given, expected));
    }
}

TEST_CASE("a slip of the pen is no other word", "[words]") {
    for (const auto& [given, expected] :
         {std::pair{"coperation", "cooperation"}, {"greement", "agreement"}, {"astena", "astana"},
          {"kazahkstan", "kazakhstan"}}) {
        INFO(given << " " << expected);
        CHECK_FALSE(is_another_word(given, expected));
    }
}

TEST_CASE("small words do not turn a sense round", "[words]") {
    CHECK(is_small_word("of"));
    for (const auto* word : {"against", "from", "to", "without", "not"}) CHECK_FALSE(is_small_word(word));
}
