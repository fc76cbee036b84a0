#include "ui/test_parts.h"

#include "ui/widgets.h"

#include <array>

namespace estelik {
namespace {

struct Level {
    const char* words = "";
    const char* marks = "";              // when right, when wrong
};

constexpr std::array levels = {Level{"A guess", "+1 or 0"}, Level{"Fairly sure", "+2 or −2"}, Level{"Sure", "+3 or −6"}};

void draw_level(const TestFrame& frame, int place, const Box& box) {
    Kit& kit = frame.kit();
    const Palette& c = kit.c();
    const Level& level = levels[static_cast<std::size_t>(place)];
    const Touch at = touch(kit, level.words, box);
    const bool on = frame.ui.test.certainty == place + 1;
    fill(box, on ? c.accent_soft : at.hovered ? c.hover : c.raised, kit.px(6));
    outline(box, on ? c.accent : c.edge, kit.px(6), on ? kit.px(2) : kit.hair());
    const std::string cap = key_cap(Command::certainty, place);
    const Box inside = box.inset(kit.px(13), 0);
    const float cap_x = inside.right() - key_cap_width(kit, cap);
    draw_key_cap(kit, cap, {cap_x, box.middle() - kit.px(10)}, c.edge, c.muted);
    const Face& face = on ? kit.f().ui_bold : kit.f().ui_medium;
    text_left(kit, inside, face, c.ink, level.words);
    const float words = text_width(face, level.words) + kit.px(8), marks = text_width(kit.f().ui, level.marks);
    if (inside.x + words + marks < cap_x - kit.px(8)) draw_text(kit, {inside.x + words, box.middle() - kit.px(10)}, kit.f().ui, c.muted, level.marks);
    if (at.focused) focus_ring(kit, box, kit.px(6), c.surface);
    if (at.clicked) perform_test({Command::certainty, place}, frame);
}

}  // namespace

float draw_certainty(const TestFrame& frame, ImVec2 at, float width) {
    const Kit& kit = frame.kit();
    draw_text(kit, at, kit.f().ui_bold, kit.c().muted, "How sure are you?");
    const float gap = kit.px(8), wide = (width - 2 * gap) / 3, y = at.y + kit.px(28);
    for (int i = 0; i < static_cast<int>(levels.size()); ++i)
        draw_level(frame, i, {std::round(at.x + static_cast<float>(i) * (wide + gap)), y, std::round(wide), kit.px(40)});
    return kit.px(68);
}

}  // namespace estelik
