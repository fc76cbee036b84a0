#include "support/catch.h"
#include "support/screens.h"
#include "support/ui_driver.h"

using namespace estelik;
using namespace estelik::testing;

TEST_CASE("rows say in words what was chosen and what was right", "[study]") {
    Screen screen = judged(Kind::choice, Outcome::wrong);
    auto& options = study_of(screen).options;
    options[0].state = RowState::chosen_wrong;
    options[0].feedback = "Rivers came later.";
    options[1].state = RowState::right_missed;
    options[2].state = options[3].state = RowState::other;
    UiDriver driver(screen);
    CHECK(driver.sees("Your answer"));
    CHECK(driver.sees("Right answer"));
    CHECK(driver.sees("Rivers came later."));
    CHECK_FALSE(driver.sees("Correct"));
}

TEST_CASE("a row that was chosen and right says Correct", "[study]") {
    Screen screen = judged(Kind::choice, Outcome::right);
    study_of(screen).options[1].state = RowState::chosen_right;
    UiDriver driver(screen);
    CHECK(driver.sees("Correct"));
}

TEST_CASE("once judged a click on a row changes nothing", "[study]") {
    UiDriver driver(judged(Kind::choice, Outcome::wrong));
    REQUIRE(driver.click("Option 2"));
    CHECK(driver.wanted().empty());
    CHECK(driver.ui().study.draft.chosen.empty());
}

TEST_CASE("a long option is wrapped and its row grows", "[study]") {
    Screen screen = asking(Kind::choice);
    study_of(screen).options[0].text = std::string(40, 'a') + " " + std::string(60, 'b') + " " + std::string(60, 'c');
    UiDriver driver(screen, 800, 600);
    CHECK(driver.box_of("Option 1").h > driver.box_of("Option 2").h);
    CHECK(driver.box_of("Option 2").y >= driver.box_of("Option 1").bottom());
}
