#include "support/catch.h"
#include "support/screens.h"
#include "support/ui_driver.h"
#include "ui/icons.h"

using namespace estelik;
using namespace estelik::testing;

TEST_CASE("every icon has a path and is drawn inside its square", "[icons]") {
    UiDriver driver([](Kit& kit) {
        ImDrawList& list = *ImGui::GetWindowDrawList();
        for (int i = 1; i <= static_cast<int>(Icon::close); ++i) {
            const int before = list.VtxBuffer.Size;
            draw_icon(kit, static_cast<Icon>(i), {100, 100}, kit.c().ink);
            INFO("icon " << i);
            CHECK(list.VtxBuffer.Size > before);
            for (int v = before; v < list.VtxBuffer.Size; ++v) {
                const ImVec2 at = list.VtxBuffer[v].pos;
                CHECK((at.x >= 98 && at.x <= 122 && at.y >= 98 && at.y <= 122));
            }
        }
    });
}

TEST_CASE("the verdicts differ in colour", "[icons]") {
    const Palette& c = palette(false, false);
    CHECK(colour_of(c, Outcome::right) == c.right);
    CHECK(colour_of(c, Outcome::nearly) == c.nearly);
    CHECK(colour_of(c, Outcome::wrong) == c.not_yet);
    CHECK(soft_of(c, Outcome::wrong) == c.not_yet_soft);
}

TEST_CASE("a meter is three blocks wide whatever it shows", "[icons]") {
    UiDriver driver([](Kit& kit) {
        CHECK(draw_meter(kit, Strength::strong, {0, 0}) == 28);
        CHECK(draw_meter(kit, Strength::fresh, {0, 0}) == 28);
    });
}
