#include "support/catch.h"
#include "support/screens.h"
#include "support/ui_driver.h"

using namespace estelik;
using namespace estelik::testing;

namespace {

Screen mixed_up(bool can_pair = true) {
    Screen screen = judged(Kind::choice, Outcome::wrong);
    auto& study = study_of(screen);
    study.passage.reset();
    study.mix_up = MixUpPanel{"You mix this up with Aral Sea",
                              "Given 3 times in 5 misses.",
                              {{"Lake Balkhash", "In which lake does the Ili end?", PassageText{"The Ili ", "ends in Lake Balkhash", ".", "Lengths, paragraph 2"}},
                               {"Aral Sea", "Which lake dried up?", PassageText{"", "The Aral Sea", " dried up.", "Lakes, paragraph 7"}}},
                              can_pair};
    return screen;
}

}  // namespace

TEST_CASE("both sides of a mix-up stand side by side with their passages", "[study]") {
    UiDriver driver(mixed_up(), 1280, 1400);
    for (const char* words : {"You mix this up with Aral Sea", "Given 3 times in 5 misses.", "Which lake dried up?", "Lakes, paragraph 7"}) CHECK(driver.sees(words));
    CHECK(driver.box_of("Lakes, paragraph 7").x > driver.box_of("Lengths, paragraph 2").x + 200);
}

TEST_CASE("in a narrow window they stand one below the other", "[study]") {
    UiDriver driver(mixed_up(), 560, 1400);
    CHECK(driver.box_of("Lakes, paragraph 7").y > driver.box_of("Lengths, paragraph 2").y);
}

TEST_CASE("the pair is studied by button and by key, or the question put off", "[study]") {
    UiDriver driver(mixed_up(), 1280, 1400);
    driver.wait(0.3);
    REQUIRE(driver.click("Study the pair"));
    CHECK(driver.only<StudyPair>());
    driver.forget();
    driver.press(KeyId::p);
    CHECK(driver.only<StudyPair>());
    driver.forget();
    REQUIRE(driver.click("Not before tomorrow"));
    CHECK(driver.only<BuryItem>());
    driver.forget();
    REQUIRE(driver.click("Ask it no more"));
    CHECK(driver.only<SuspendItem>());
}

TEST_CASE("what is nobody's key cannot be paired", "[study]") {
    UiDriver driver(mixed_up(false), 1280, 1400);
    driver.wait(0.3);
    CHECK_FALSE(driver.offers("Study the pair"));
    driver.press(KeyId::p);
    CHECK(driver.wanted().empty());
}
