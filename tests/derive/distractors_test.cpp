#include "derive/distractors.h"

#include "derive/derive_support.h"
#include "support/catch.h"

#include <algorithm>

using namespace estelik;

namespace {

OptionSet options(const std::string& text, const std::string& answer) {
    const Prose prose(text, test::vocabulary());
    const Ground ground(prose, {2012, 2, 26});
    for (const Fact& fact : ground.facts())
        if (ground.words(fact.found) == answer) return options_for(ground, fact, answer, "What is it?");
    return {};
}

}  // namespace

TEST_CASE("the answer stands once among four options", "[distractors]") {
    const auto made = options("It was built in 1992.", "1992");
    REQUIRE(made.texts.size() == 4);
    CHECK(made.texts[made.key] == "1992");
    CHECK(std::count(made.texts.begin(), made.texts.end(), "1992") == 1);
}

TEST_CASE("figures keep their unit and stand in order", "[distractors]") {
    const auto made = options("The border is 1,600km long.", "1,600km");
    REQUIRE(made.texts.size() == 4);
    for (const auto& text : made.texts) CHECK(text.ends_with("km"));
    CHECK(made.texts == test::Words{"1,600km", "2,000km", "2,400km", "3,200km"});
    CHECK(options("All four of its neighbours.", "four").texts == test::Words{"three", "four", "five", "six"});
}

TEST_CASE("dates keep their grain, come from the article first and never after it", "[distractors]") {
    const auto made = options("It was signed on May 10, 2002. A war ended on June 2, 2006. In 1999 he left.", "May 10, 2002");
    CHECK(std::count(made.texts.begin(), made.texts.end(), "June 2, 2006") == 1);
    for (const auto& text : options("It began in 2011.", "2011").texts) CHECK(text <= "2012");
}

TEST_CASE("people stand beside people, none of them from the answer's own sentence", "[distractors]") {
    const auto made = options("Hu Jintao met Wen Jiabao. Karim Masimov came. Lynn Margulis left. Fred Sanger stayed.", "Hu Jintao");
    REQUIRE(made.texts.size() == 4);
    CHECK(std::count(made.texts.begin(), made.texts.end(), "Wen Jiabao") == 0);
    CHECK(options("Hu Jintao met Karim Masimov.", "Hu Jintao").texts.empty());
}

TEST_CASE("the same question has the same options", "[distractors]") {
    CHECK(options("Talks were held in Japan.", "Japan").texts == options("Talks were held in Japan.", "Japan").texts);
}
