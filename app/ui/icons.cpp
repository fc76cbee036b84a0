#include "ui/icons.h"

#include "ui/draw.h"
#include "ui/icon_path.h"

#include <array>
#include <string_view>

namespace estelik {
namespace {

constexpr std::array<std::string_view, static_cast<std::size_t>(Icon::close) + 1> paths = {
    "",
    "M3 9.5 L10 3.5 L17 9.5 M5 8 L5 16.5 L15 16.5 L15 8 M8.5 16.5 L8.5 12 L11.5 12 L11.5 16.5",
    "M3 6.5 L13 6.5 L13 16.5 L3 16.5 Z M6.5 3.5 L16.5 3.5 L16.5 13",
    "M5 3.5 L15 3.5 L15 17 L5 17 Z M7.5 8 L8.5 9 L10.5 7 M7.5 13 L8.5 14 L10.5 12 M12 8.5 L12.8 8.5 M12 13.5 L12.8 13.5",
    "M10 5.5 L10 16.5 M10 5.5 L3 3.5 L3 14.5 L10 16.5 L17 14.5 L17 3.5 L10 5.5",
    "M3.5 5 L4 5 M7.5 5 L16.5 5 M3.5 10 L4 10 M7.5 10 L16.5 10 M3.5 15 L4 15 M7.5 15 L16.5 15",
    "M3.5 3.5 L3.5 16.5 L17 16.5 M6.5 12.5 L9.5 9 L12 11 L16 6",
    "M3 6 L8 6 M12 6 L17 6 M3 14 L5 14 M9 14 L17 14 M12 6 A2 2 0 1 1 8 6 A2 2 0 1 1 12 6 "
    "M9 14 A2 2 0 1 1 5 14 A2 2 0 1 1 9 14",
    "M5.5 10.5 L8.5 13.5 L14.5 7",
    "M5.5 8.8 A2.6 2.6 0 0 1 10 8.3 A2.6 2.6 0 0 0 14.5 7.8 M5.5 12.6 A2.6 2.6 0 0 1 10 12.1 A2.6 2.6 0 0 0 14.5 11.6",
    "M6.5 6.5 L13.5 13.5 M13.5 6.5 L6.5 13.5",
    "M5 17 L5 3.5 L15.5 3.5 L12.5 7 L15.5 10.5 L5 10.5",
    "M6.5 4 L3.5 7 L6.5 10 M3.5 7 L12 7 A4.5 4.5 0 0 1 12 16 L7 16",
    "M13.5 4 L16.5 7 L13.5 10 M16.5 7 L8 7 A4.5 4.5 0 0 0 8 16 L13 16",
    "M13.5 8.5 A5 5 0 1 1 3.5 8.5 A5 5 0 1 1 13.5 8.5 M12.2 12.2 L16.5 16.5",
    "M3.5 5.5 L16.5 5.5 M6 10 L14 10 M8.5 14.5 L11.5 14.5",
    "M12 4.5 L6.5 10 L12 15.5",
    "M8 4.5 L13.5 10 L8 15.5",
    "M4.5 12.5 L10 7 L15.5 12.5",
    "M4.5 7.5 L10 13 L15.5 7.5",
    "M3.5 10 L16 10 M11 5 L16 10 L11 15",
    "M10 4 L10 16 M4 10 L16 10",
    "M4 16 L4.8 12.4 L13.5 3.7 L16.3 6.5 L7.6 15.2 L4 16 M11.5 5.7 L14.3 8.5",
    "M17 10 A7 7 0 1 1 3 10 A7 7 0 1 1 17 10 M10 9.2 L10 13.5 M10 6.4 L10 6.6",
    "M10 3.5 L17.5 16.5 L2.5 16.5 Z M10 8 L10 12 M10 14.2 L10 14.4",
    "M7 3 L13 3 L17 7 L17 13 L13 17 L7 17 L3 13 L3 7 Z M7.5 7.5 L12.5 12.5 M12.5 7.5 L7.5 12.5",
    "M3.5 4 L16.5 4 L16.5 13.5 L9 13.5 L5.5 16.5 L5.5 13.5 L3.5 13.5 Z M10 6.5 L10 9 M10 11 L10 11.2",
    "M17 10 A7 7 0 1 1 3 10 A7 7 0 1 1 17 10 M10 6 L10 10 L12.8 11.8",
    "M3.5 5 L16.5 5 L16.5 16.5 L3.5 16.5 Z M3.5 8.5 L16.5 8.5 M7 3 L7 6 M13 3 L13 6",
    "M4 4 L4 16 M7.5 5 L16.5 5 M7.5 8.5 L16.5 8.5 M7.5 12 L16.5 12 M7.5 15.5 L12.5 15.5",
    "M2.5 10 A9 9 0 0 1 17.5 10 A9 9 0 0 1 2.5 10 M12.5 10 A2.5 2.5 0 1 1 7.5 10 A2.5 2.5 0 1 1 12.5 10",
    "M10 3.5 L10 12.5 M6 9 L10 12.5 L14 9 M3.5 16.5 L16.5 16.5",
    "M6 7 L6 3.5 L14 3.5 L14 7 M6 14 L3.5 14 L3.5 7 L16.5 7 L16.5 14 L14 14 M6 11.5 L14 11.5 L14 16.5 L6 16.5 Z",
    "M17 10 A7 7 0 1 1 3 10 A7 7 0 1 1 17 10 M7.9 8.2 A2.1 2.1 0 1 1 10 10.4 L10 11.4 M10 13.8 L10 14",
    "M4.5 10 L4.6 10 M10 10 L10.1 10 M15.5 10 L15.6 10",
    "M7 5 L13 5 M7 10 L13 10 M7 15 L13 15",
    "M5 3 L12 3 L15.5 6.5 L15.5 17 L5 17 Z M12 3 L12 6.5 L15.5 6.5",
    "M3 5 L8 5 L9.5 7 L17 7 L17 16 L3 16 Z",
    "M3.5 6.5 L16 6.5 M13 3.5 L16 6.5 L13 9.5 M16.5 13.5 L4 13.5 M7 10.5 L4 13.5 L7 16.5",
    "M5.5 5.5 L14.5 14.5 M14.5 5.5 L5.5 14.5",
};
static_assert(!paths.back().empty());

constexpr Icon sign_of(Outcome outcome) {
    return outcome == Outcome::right ? Icon::right : outcome == Outcome::nearly ? Icon::nearly : Icon::not_yet;
}

int filled_blocks(Strength strength) {
    return strength == Strength::strong ? 3 : strength == Strength::fair ? 2 : strength == Strength::weak ? 1 : 0;
}

}  // namespace

void draw_icon(const Kit& kit, Icon icon, ImVec2 at, Colour colour, float size, float stroke) {
    const float scale = size / 20 * kit.em / 16;
    draw_path(paths[static_cast<std::size_t>(icon)], {std::round(at.x), std::round(at.y)}, scale, colour, stroke * kit.em / 16);
}

Colour colour_of(const Palette& c, Outcome outcome) {
    return outcome == Outcome::right ? c.right : outcome == Outcome::nearly ? c.nearly : c.not_yet;
}

Colour soft_of(const Palette& c, Outcome outcome) {
    return outcome == Outcome::right ? c.right_soft : outcome == Outcome::nearly ? c.nearly_soft : c.not_yet_soft;
}

void draw_sign(const Kit& kit, Outcome outcome, ImVec2 at, float size) {
    const Colour colour = colour_of(kit.c(), outcome);
    const Box box{std::round(at.x), std::round(at.y), kit.px(size), kit.px(size)};
    const ImVec2 centre(box.x + box.w / 2, box.middle());
    if (outcome == Outcome::right) disc(centre, box.w / 2, colour);
    else if (outcome == Outcome::nearly) fill(box, colour, kit.px(6));
    else ring(centre, box.w / 2, colour, std::max(1.0F, 1.5F * kit.em / 16));
    // The stroke grows with the sign: 2 on the grid of 20.
    draw_icon(kit, sign_of(outcome), at, outcome == Outcome::wrong ? colour : kit.c().raised, size, 2 * size / 20);
}

float draw_meter(const Kit& kit, Strength strength, ImVec2 at) {
    const float width = kit.px(8), gap = kit.px(2);
    for (int i = 0; i < 3; ++i) {
        const Box block{at.x + static_cast<float>(i) * (width + gap), at.y, width, kit.px(12)};
        if (i < filled_blocks(strength)) fill(block, kit.c().seq4, kit.px(2));
        else outline(block, kit.c().edge, kit.px(2), kit.hair());
    }
    return 3 * width + 2 * gap;
}

void draw_coverage_cell(const Kit& kit, const Box& box, double filled) {
    const float radius = kit.px(2);
    if (filled >= 1) fill(box, kit.c().seq4, radius);
    else if (filled > 0) fill({box.x, box.y, std::round(box.w / 2), box.h}, kit.c().seq4, radius);
    outline(box, filled > 0 ? kit.c().seq4 : kit.c().edge, radius, kit.hair());
}

void draw_logo(const Kit& kit, ImVec2 at, float size) {
    // The mark's own colours: the same in every theme, as on the desktop.
    constexpr Colour tile = rgb(0x00789F), sun = rgb(0xF2BE22), book = rgb(0xFFFFFF), page = rgb(0x7FD3E6);
    const float s = kit.px(size) / 256;
    const auto point = [&](float x, float y) { return ImVec2(at.x + x * s, at.y + y * s); };
    fill({at.x, at.y, 256 * s, 256 * s}, tile, 56 * s);
    disc(point(128, 70), 38 * s, sun);
    const auto chevron = [&](float x, float top, float dip, float low, float depth, Colour colour) {
        const ImVec2 left[] = {point(x, top), point(128, dip), point(128, depth), point(x, low)};
        const ImVec2 right[] = {point(128, dip), point(256 - x, top), point(256 - x, low), point(128, depth)};
        ImGui::GetWindowDrawList()->AddConvexPolyFilled(left, 4, colour);
        ImGui::GetWindowDrawList()->AddConvexPolyFilled(right, 4, colour);
    };
    chevron(28, 100, 150, 150, 200, book);
    chevron(68, 186, 216, 202, 232, page);
}

}  // namespace estelik
