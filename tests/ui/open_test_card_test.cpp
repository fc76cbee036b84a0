#include "ui/open_test_card.h"

#include "support/catch.h"
#include "support/ui_driver.h"

using namespace estelik;
using namespace estelik::testing;

namespace {

// The card alone in a window so wide.
struct Shown {
    OpenTestCard card;
    Command wanted = Command::none;
    float height = 0;
    UiDriver driver;

    Shown(OpenTestCard shown, float width)
        : card(std::move(shown)), driver([this, width](Kit& kit) { height = draw_open_test(card, kit, {0, 0}, width, wanted); }, width, 400) {
        driver.frames(2);
    }
};

const OpenTestCard cut_off{"Test in progress, 14:20 left: 11 of 20 questions answered", Command::start_test};

}  // namespace

TEST_CASE("a test in progress has two ways on", "[test]") {
    Shown wide(cut_off, 960);
    CHECK(wide.driver.sees("14:20 left"));
    REQUIRE(wide.driver.click("Continue"));
    CHECK(wide.wanted == Command::start_test);
    REQUIRE(wide.driver.click("Hand in…"));
    CHECK(wide.wanted == Command::hand_in_open);
}

TEST_CASE("in a narrow window they stand below its words, and without a test there is nothing", "[test]") {
    CHECK(Shown(cut_off, 420).height > Shown(cut_off, 960).height);
    CHECK(Shown({}, 960).height == 0);
}
