// A learned answer that is another one now: a quiet panel below the question, with both.
#include "ui/rich_text.h"
#include "ui/study_parts.h"
#include "ui/widgets.h"

#include <string>
#include <string_view>

namespace estelik {
namespace {

constexpr std::string_view title = "The answer has changed since you learned it";
constexpr float edge = 16, indent = 48, label_column = 72, below = 24;   // px

float row_height(const Kit& kit, const std::string& text, float width) {
    return wrapped_height(kit.f().body_medium, text, width - kit.px(indent + label_column + edge)) + kit.px(4);
}

float panel_height(const StudyFrame& frame, float width) {
    const KeyChange& change = *frame.screen.key_change;
    const Kit& kit = frame.kit();
    return kit.px(14 + 24 + 6) + row_height(kit, change.was, width) + row_height(kit, change.now, width) + kit.px(10);
}

float draw_row(const Kit& kit, std::string_view label, const std::string& text, Colour colour, ImVec2 at, float width) {
    draw_text(kit, {at.x + kit.px(indent), at.y + kit.px(2)}, kit.f().ui_medium, kit.c().muted, label);
    const float x = at.x + kit.px(indent + label_column);
    draw_wrapped(kit, {x, at.y}, width - kit.px(indent + label_column + edge), kit.f().body_medium, colour, text);
    return row_height(kit, text, width);
}

}  // namespace

float key_change_height(const StudyFrame& frame, float width) {
    return frame.screen.key_change ? panel_height(frame, width) + frame.kit().px(below) : 0;
}

float draw_key_change(const StudyFrame& frame, ImVec2 at, float width) {
    if (!frame.screen.key_change) return 0;
    const Kit& kit = frame.kit();
    const KeyChange& change = *frame.screen.key_change;
    const Box box{at.x, at.y, width, panel_height(frame, width)};
    fill(box, kit.c().info_soft, kit.px(6));
    if (kit.c().line_width > 1) outline(box, kit.c().info, kit.px(6), kit.hair());
    draw_icon(kit, Icon::info, {box.x + kit.px(edge), box.y + kit.px(15)}, kit.c().info);
    float y = box.y + kit.px(14);
    draw_text(kit, {box.x + kit.px(indent), y}, kit.f().body_bold, kit.c().ink, title);
    y += kit.px(24 + 6);
    y += draw_row(kit, "It was", change.was, kit.c().muted, {box.x, y}, width);
    draw_row(kit, "It is now", change.now, kit.c().ink, {box.x, y}, width);
    return key_change_height(frame, width);
}

}  // namespace estelik
