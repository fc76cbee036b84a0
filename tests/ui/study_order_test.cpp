#include "support/catch.h"
#include "support/screens.h"
#include "support/ui_driver.h"

using namespace estelik;
using namespace estelik::testing;

namespace {

template <class Kind_>
const Kind_* submitted(const UiDriver& driver) {
    const auto* submit = driver.only<Submit>();
    return submit ? std::get_if<Kind_>(&submit->answer) : nullptr;
}

}  // namespace

TEST_CASE("lines are put in order with Alt and the arrows", "[study]") {
    UiDriver driver(asking(Kind::order));  // shown: third, first, second
    driver.press(KeyId::down);
    driver.press(alt(KeyId::down));
    driver.press(alt(KeyId::down));
    driver.press(KeyId::enter);
    REQUIRE(submitted<Ordered>(driver));
    CHECK(submitted<Ordered>(driver)->items == std::vector<std::size_t>{0, 1, 2});
}

TEST_CASE("lines are put in order by picking them", "[study]") {
    UiDriver driver(asking(Kind::order));
    driver.press(KeyId::d2);
    driver.press(KeyId::d3);
    driver.press(KeyId::enter);
    REQUIRE(submitted<Ordered>(driver));
    CHECK(submitted<Ordered>(driver)->items == std::vector<std::size_t>{0, 1, 2});
}

TEST_CASE("a line is dragged with the mouse", "[study]") {
    UiDriver driver(asking(Kind::order));
    const Box third = driver.box_of("Third"), second = driver.box_of("Second");
    driver.drag(third.x + 20, third.middle(), third.x + 20, second.bottom() + 200);
    driver.frames(10);
    CHECK(driver.ui().study.draft.order.front() != 2);
}

TEST_CASE("once judged each line has its sign and word, and the right order is below", "[study]") {
    Screen screen = judged(Kind::order, Outcome::wrong);
    study_of(screen).order[1].in_place = true;
    study_of(screen).right_order = {{"First", 0, true}, {"Second", 1, true}, {"Third", 2, true}};
    UiDriver driver(screen);
    CHECK(driver.sees("In place"));
    CHECK(driver.sees("Not yet"));
    CHECK(driver.sees("Right order"));
}
