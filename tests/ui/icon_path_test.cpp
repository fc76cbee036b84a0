#include "support/catch.h"
#include "support/screens.h"
#include "support/ui_driver.h"
#include "ui/icon_path.h"

using namespace estelik;
using namespace estelik::testing;

namespace {

// What a path covers, drawn at a scale of 10 from the corner (100, 100).
Box covered(std::string_view path) {
    Box box;
    UiDriver driver([&](Kit&) {
        ImDrawList& list = *ImGui::GetWindowDrawList();
        const int before = list.VtxBuffer.Size;
        draw_path(path, {100, 100}, 10, rgb(0), 2);
        float left = 1e9F, top = 1e9F, right = 0, bottom = 0;
        for (int i = before; i < list.VtxBuffer.Size; ++i) {
            const ImVec2 at = list.VtxBuffer[i].pos;
            left = std::min(left, at.x), right = std::max(right, at.x);
            top = std::min(top, at.y), bottom = std::max(bottom, at.y);
        }
        box = {left - 100, top - 100, right - left, bottom - top};
    });
    return box;
}

}  // namespace

TEST_CASE("lines go from point to point", "[icons]") {
    const Box box = covered("M3 4 L13 4 L13 16.5");
    CHECK(box.x == Approx(30).margin(3));
    CHECK(box.right() == Approx(130).margin(3));
    CHECK(box.bottom() == Approx(165).margin(3));
}

TEST_CASE("two half circles make a circle", "[icons]") {
    const Box box = covered("M17 10 A7 7 0 1 1 3 10 A7 7 0 1 1 17 10");
    CHECK(box.x == Approx(30).margin(4));
    CHECK(box.right() == Approx(170).margin(4));
    CHECK(box.y == Approx(30).margin(4));
    CHECK(box.bottom() == Approx(170).margin(4));
}

TEST_CASE("the sweep decides on which side an arc lies", "[icons]") {
    const Box above = covered("M3 10 A7 7 0 0 1 17 10"), below = covered("M3 10 A7 7 0 0 0 17 10");
    CHECK(above.y == Approx(30).margin(4));
    CHECK(above.bottom() == Approx(100).margin(4));
    CHECK(below.y == Approx(100).margin(4));
}

TEST_CASE("a stroke of no length is a dot", "[icons]") {
    const Box box = covered("M10 14 L10 14.2");
    CHECK(box.w == Approx(20).margin(3));
}
