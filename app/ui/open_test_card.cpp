#include "ui/open_test_card.h"

#include "ui/icons.h"
#include "ui/rich_text.h"
#include "ui/rows.h"
#include "ui/widgets.h"

#include <algorithm>

namespace estelik {
namespace {

constexpr float padding = 24, icon = 28;  // px

}  // namespace

float draw_open_test(const OpenTestCard& card, Kit& kit, ImVec2 at, float width, Command& wanted) {
    if (card.words.empty()) return 0;
    const Button resume{.label = "Continue", .command = card.resume, .kind = card.primary ? ButtonKind::primary : ButtonKind::secondary,
                        .on_raised = true};
    const Button hand_in{.label = "Hand in…", .command = Command::hand_in_open,
                         .kind = card.primary ? ButtonKind::secondary : ButtonKind::quiet, .on_raised = true};
    const float buttons = button_width(kit, resume) + kit.px(8) + button_width(kit, hand_in), inner = width - kit.px(2 * padding);
    const bool beside = inner - buttons - kit.px(icon + 24) > kit.px(240);
    const float room = (beside ? inner - buttons - kit.px(24) : inner) - kit.px(icon);
    const float words = wrapped_height(kit.f().ui_bold, card.words, room);
    const Box box{at.x, at.y, width, beside ? std::max(words, kit.px(40)) + kit.px(32) : words + kit.px(40 + 12 + 32)};
    panel(kit, box);
    const float y = beside ? std::round(box.middle() - words / 2) : box.y + kit.px(16);
    draw_icon(kit, Icon::clock, {box.x + kit.px(padding), y}, kit.c().muted);
    draw_wrapped(kit, {box.x + kit.px(padding + icon), y}, room, kit.f().ui_bold, kit.c().ink, card.words);
    const float x = beside ? box.right() - kit.px(padding) - buttons : box.x + kit.px(padding);
    const float button_y = beside ? std::round(box.middle() - kit.px(20)) : box.bottom() - kit.px(16 + 40);
    if (button(kit, hand_in, {x, button_y})) wanted = hand_in.command;
    if (button(kit, resume, {x + buttons - button_width(kit, resume), button_y})) wanted = resume.command;
    return box.h + kit.px(20);
}

}  // namespace estelik
