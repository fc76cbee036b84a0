#include "support/catch.h"
#include "support/screens.h"
#include "support/ui_driver.h"

using namespace estelik;
using namespace estelik::testing;

TEST_CASE("a question shows its topic, its words and how much is left", "[study]") {
    UiDriver driver(asking(Kind::choice));
    CHECK(driver.sees("Borders"));
    CHECK(driver.sees("What was agreed?"));
    CHECK(driver.sees("12 left"));
    CHECK(driver.offers("Check"));
    CHECK(driver.offers("Undo"));
}

TEST_CASE("a verdict is a word with its reason, the explanation and the passage", "[study]") {
    UiDriver driver(judged(Kind::text, Outcome::wrong));
    CHECK(driver.sees("Not yet"));
    CHECK(driver.sees("Because of the year."));
    CHECK(driver.sees("1994"));
    CHECK(driver.sees("The border came first."));
    CHECK(driver.sees("agreed in 1994"));
    CHECK(driver.sees("Borders, paragraph 4"));
    CHECK(driver.offers("Next"));
}

TEST_CASE("two ratings stand in the foot, four as tiles", "[study]") {
    UiDriver two(judged(Kind::choice, Outcome::right));
    CHECK(two.offers("Not yet"));
    CHECK(two.offers("Knew it, in 6 days"));
    UiDriver four(revealed_card(true));
    for (const char* word : {"Again", "Hard", "Good", "Easy"}) CHECK(four.offers(word));
}

TEST_CASE("everything can be done with the mouse as well", "[study]") {
    UiDriver driver(asking(Kind::choice));
    REQUIRE(driver.click("Option 3"));
    REQUIRE(driver.click("Check"));
    REQUIRE(driver.only<Submit>());
    driver.forget();
    driver.show(judged(Kind::choice, Outcome::wrong));
    REQUIRE(driver.click("Open in article"));
    CHECK(driver.only<OpenPassage>());
    driver.forget();
    REQUIRE(driver.click("I was right"));
    CHECK(driver.only<Override>());
    driver.forget();
    REQUIRE(driver.click("Next"));
    CHECK(driver.only<Continue>());
}

TEST_CASE("a pair is matched by two clicks, a line is moved by its arrow", "[study]") {
    UiDriver pairs(asking(Kind::match));
    REQUIRE(pairs.click("Protocol"));
    REQUIRE(pairs.click("Right 3"));
    CHECK(pairs.ui().study.draft.rights == std::vector<std::size_t>{unmatched, 1, unmatched});
    UiDriver lines(asking(Kind::order));
    REQUIRE(lines.click("Move up"));  // of the last line
    CHECK(lines.ui().study.draft.order == std::vector<std::size_t>{2, 1, 0});
}

TEST_CASE("Tab goes round and Enter presses what it came to", "[study]") {
    UiDriver driver(judged(Kind::choice, Outcome::wrong));
    driver.wait(0.3);
    for (int i = 0; i < 40 && driver.wanted().empty(); ++i) {
        driver.press(KeyId::tab);
        REQUIRE(driver.ui().kit.focus.shown);
    }
    CHECK(driver.wanted().empty());  // Tab alone does nothing
    driver.press(KeyId::enter);
    CHECK(driver.wanted().size() == 1);
}

TEST_CASE("all parts stay on the screen in a small window", "[study]") {
    for (const Kind kind : {Kind::choice, Kind::text, Kind::order, Kind::match, Kind::card}) {
        UiDriver driver(asking(kind), 800, 600);
        CHECK(driver.offers(kind == Kind::card ? "Show answer" : "Check"));
        CHECK(driver.sees("What was agreed?"));
    }
    UiDriver card(revealed_card(true), 800, 600);
    REQUIRE(card.click("Easy"));
    CHECK(card.only<Rate>());
}
