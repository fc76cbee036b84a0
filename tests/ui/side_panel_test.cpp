#include "ui/side_panel.h"

#include "support/browse_screens.h"
#include "support/screen_driver.h"

using namespace estelik;
using namespace estelik::testing;

TEST_CASE("in a narrow window Tab opens the side as a sheet, and Esc closes it before all else") {
    ReadScreen read = a_section();
    read.can_go_back = true;
    ScreenDriver driver(read, 800, 600);
    CHECK_FALSE(driver.shows("2 questions on this passage"));
    driver.press(KeyId::tab);
    CHECK(driver.shows("2 questions on this passage"));
    driver.press(KeyId::escape);
    CHECK_FALSE(driver.shows("2 questions on this passage"));
    CHECK(driver.nothing_wanted());
    driver.press(KeyId::escape).take<Back>();
}
TEST_CASE("a wide window always shows the side, and gives the screen the rest") {
    ScreenDriver driver(a_section());
    bool open = false;
    const Box box{208, 0, 1072, 800};
    const SideLayout wide = lay_out_side(driver.ui().kit, box, 316, open);
    CHECK(wide.shown);
    CHECK_FALSE(wide.sheet);
    CHECK(wide.side.w == 316);
    CHECK(wide.content.w + wide.side.w == box.w);
}

TEST_CASE("between 1000 and 1280 px the side is 280 wide, below it lies over the screen") {
    ScreenDriver driver(a_section(), 1100, 800);
    bool open = false;
    CHECK(lay_out_side(driver.ui().kit, {208, 0, 892, 800}, 316, open).side.w == 280);
    ImGui::GetIO().DisplaySize = {900, 700};
    const SideLayout narrow = lay_out_side(driver.ui().kit, {64, 0, 836, 700}, 316, open);
    CHECK(narrow.sheet);
    CHECK_FALSE(narrow.shown);
    CHECK(narrow.content.w == 836);
    CHECK(narrow.side.w == 316);
}
