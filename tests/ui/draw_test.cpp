#include "support/catch.h"
#include "support/screens.h"
#include "support/ui_driver.h"
#include "ui/draw.h"

using namespace estelik;
using namespace estelik::testing;

TEST_CASE("text that is too long is cut between letters and ends in dots", "[draw]") {
    UiDriver driver([](Kit& kit) {
        text_left(kit, {0, 0, 60, 20}, kit.f().ui, kit.c().ink, "a title that is too long");
        text_left(kit, {0, 30, 600, 20}, kit.f().ui, kit.c().ink, "short");
    });
    CHECK(driver.sees("…"));
    CHECK(driver.sees("short"));
    CHECK_FALSE(driver.sees("too long"));
}

TEST_CASE("figures of one length are of one width", "[draw]") {
    UiDriver driver([](Kit& kit) {
        CHECK(figures_width(kit.f().ui, "111") == figures_width(kit.f().ui, "908"));
        CHECK(draw_figures(kit, {0, 0}, kit.f().ui, kit.c().ink, "16.5 of 20") == figures_width(kit.f().ui, "16.5 of 20"));
    });
    CHECK(driver.sees("16.5 of 20"));
}

TEST_CASE("text stands at the right, at the left or in the middle of its box", "[draw]") {
    UiDriver driver([](Kit& kit) {
        text_right(kit, {100, 0, 200, 20}, kit.f().ui, kit.c().ink, "right");
        text_centred(kit, {100, 30, 200, 20}, kit.f().ui, kit.c().ink, "middle");
    });
    CHECK(driver.box_of("right").right() == Approx(300).margin(1));
    const Box middle = driver.box_of("middle");
    CHECK(middle.x - 100 == Approx(300 - middle.right()).margin(1));
}
