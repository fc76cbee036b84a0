// What a question is mixed up with: both answers with their passages side by side, and what can be done about it.
#include "ui/icons.h"
#include "ui/rich_text.h"
#include "ui/study_keys.h"
#include "ui/study_parts.h"
#include "ui/widgets.h"

#include <algorithm>

namespace estelik {
namespace {

constexpr float padding = 25, between = 28;      // px
constexpr float side_at_least = 260;             // narrower, and the sides stand below each other

// Draws a side when `draw` is set; gives back its height.
float side(const Kit& kit, const MixUpSide& side, ImVec2 at, float width, bool draw) {
    const Palette& c = kit.c();
    float y = at.y;
    const auto words = [&](const Face& face, Colour colour, const std::string& text, float after) {
        if (text.empty()) return;
        y += (draw ? draw_wrapped(kit, {at.x, y}, width, face, colour, text) : wrapped_height(face, text, width)) + kit.px(after);
    };
    words(kit.f().body_bold, c.ink, side.answer, 2);
    words(kit.f().ui, c.muted, side.stem, 10);
    if (!side.passage) return y - at.y;
    y += draw ? draw_passage(kit, {at.x, y}, width, *side.passage, PassageSize::ui) : passage_height(kit, *side.passage, width, PassageSize::ui);
    y += kit.px(6);
    words(kit.f().tiny, c.muted, side.passage->place, 0);
    return y - at.y;
}

std::vector<Button> ways_out(const MixUpPanel& panel) {
    std::vector<Button> buttons;
    const auto add = [&](const char* label, Command command, ButtonKind kind) {
        buttons.push_back({.label = label, .command = command, .kind = kind, .size = ButtonSize::small, .on_raised = true});
    };
    if (panel.can_pair) add("Study the pair", Command::study_pair, ButtonKind::secondary);
    add("Not before tomorrow", Command::bury, ButtonKind::quiet);
    add("Ask it no more", Command::suspend, ButtonKind::quiet);
    return buttons;
}

// One after the other, in a new line where there is no room. Draws and serves them when `frame` is given.
float place_buttons(const Kit& kit, const std::vector<Button>& buttons, ImVec2 at, float width, const StudyFrame* frame) {
    float x = at.x, y = at.y;
    for (const Button& shown : buttons) {
        const float wide = button_width(kit, shown);
        if (x > at.x && x + wide > at.x + width) {
            x = at.x;
            y += kit.px(40);
        }
        if (frame && button(frame->kit(), shown, {x, y})) perform_study({shown.command}, frame->screen, frame->ui.study, frame->emit);
        x += wide + kit.px(8);
    }
    return y + kit.px(32) - at.y;
}

// Where the sides stand in the width, and how high they are together.
struct Sides {
    bool abreast = false;
    float width = 0, height = 0;
    std::vector<float> heights = {};
};

Sides lay_out(const Kit& kit, const std::vector<MixUpSide>& sides, float width) {
    Sides laid{width >= kit.px(2 * side_at_least + between)};
    laid.width = laid.abreast ? std::floor((width - kit.px(between)) / 2) : width;
    for (const MixUpSide& one : sides) {
        laid.heights.push_back(side(kit, one, {}, laid.width, false));
        laid.height = laid.abreast ? std::max(laid.height, laid.heights.back()) : laid.height + laid.heights.back() + (laid.height > 0 ? kit.px(18) : 0);
    }
    return laid;
}

void draw_sides(const Kit& kit, const std::vector<MixUpSide>& sides, const Sides& laid, ImVec2 at) {
    if (laid.abreast) vline(at.x + laid.width + kit.px(between / 2), at.y, laid.height, kit.c().line, kit.hair());
    for (std::size_t i = 0; i < sides.size(); ++i) {
        side(kit, sides[i], at, laid.width, true);
        if (laid.abreast) at.x += laid.width + kit.px(between);
        else at.y += laid.heights[i] + kit.px(18);
    }
}

}  // namespace

float draw_mix_up(const StudyFrame& frame, ImVec2 at, float width) {
    if (!frame.screen.mix_up) return 0;
    Kit& kit = frame.kit();
    const MixUpPanel& panel_shown = *frame.screen.mix_up;
    const IdScope scope("mix up");
    const float inner = width - 2 * kit.px(padding), icon = kit.px(32);
    const auto buttons = ways_out(panel_shown);
    const Sides laid = lay_out(kit, panel_shown.sides, inner);
    const float title = wrapped_height(kit.f().head, panel_shown.title, inner - icon);
    const float detail = wrapped_height(kit.f().ui, panel_shown.detail, inner - icon);
    const float sides = laid.height > 0 ? kit.px(16) + laid.height : 0;
    const float foot = kit.px(18) + place_buttons(kit, buttons, {}, inner, nullptr);
    const Box box{at.x, at.y, width, kit.px(21) + title + kit.px(2) + detail + sides + foot + kit.px(19)};
    panel(kit, box);
    const float x = at.x + kit.px(padding);
    float y = at.y + kit.px(21);
    draw_icon(kit, Icon::compare, {x, y + kit.px(4)}, kit.c().info);
    y += draw_wrapped(kit, {x + icon, y}, inner - icon, kit.f().head, kit.c().ink, panel_shown.title) + kit.px(2);
    y += draw_wrapped(kit, {x + icon, y}, inner - icon, kit.f().ui, kit.c().muted, panel_shown.detail);
    if (laid.height > 0) draw_sides(kit, panel_shown.sides, laid, {x, y + kit.px(16)});
    y += sides;
    place_buttons(kit, buttons, {x, y + kit.px(18)}, inner, &frame);
    return box.h;
}

}  // namespace estelik
