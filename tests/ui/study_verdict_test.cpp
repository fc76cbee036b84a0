#include "support/catch.h"
#include "support/screens.h"
#include "support/ui_driver.h"

using namespace estelik;
using namespace estelik::testing;

TEST_CASE("both answers are shown, letter by letter if they can be", "[study]") {
    UiDriver plain_answers(judged(Kind::text, Outcome::wrong));
    CHECK(plain_answers.sees("1993"));
    CHECK(plain_answers.sees("1994"));
    Screen screen = judged(Kind::text, Outcome::nearly);
    auto& verdict = *study_of(screen).verdict;
    verdict.diff = {{DiffCell::Kind::same, "a", "a"}, {DiffCell::Kind::missing, "", "b"}};
    verdict.also_accepted = "AB";
    UiDriver driver(screen);
    CHECK(driver.sees("ab"));
    CHECK(driver.sees("Also accepted: AB"));
    CHECK_FALSE(driver.sees("1993"));
}

TEST_CASE("a verdict that cannot be overruled offers nothing", "[study]") {
    Screen screen = judged(Kind::choice, Outcome::wrong);
    study_of(screen).verdict->override_label.clear();
    UiDriver driver(screen);
    driver.wait(0.3);
    CHECK_FALSE(driver.offers("I was right"));
    driver.press(KeyId::o);
    CHECK(driver.wanted().empty());
}

TEST_CASE("a tile is clicked to rate, the marked one goes on", "[study]") {
    UiDriver driver(revealed_card(true));
    REQUIRE(driver.click("Again"));
    REQUIRE(driver.only<Rate>());
    CHECK(driver.only<Rate>()->rating == Rating::again);
    driver.forget();
    REQUIRE(driver.click("Good"));
    REQUIRE(driver.only<Rate>());
    CHECK(driver.only<Rate>()->rating == Rating::good);
}
