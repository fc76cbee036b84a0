#include "ui/rows.h"

#include "ui/icons.h"
#include "ui/rich_text.h"

#include <algorithm>

namespace estelik {

void figures_right(const Kit& kit, const Box& box, const Face& face, Colour colour, std::string_view text) {
    draw_figures(kit, {box.right() - figures_width(face, text), box.middle() - face.line / 2}, face, colour, text);
}

float draw_facts(const Kit& kit, ImVec2 at, float width, std::span<const LabelledValue> facts) {
    float y = at.y;
    for (const LabelledValue& fact : facts) {
        const Face& face = fact.code ? kit.f().mono : kit.f().ui;
        const Box row{at.x, y, width, kit.px(28)};
        const float label = draw_text(kit, {row.x, row.middle() - kit.px(10)}, kit.f().ui, kit.c().muted, fact.label) + kit.px(16);
        y += row.h;
        if (text_width(face, fact.value) <= width - label) text_right(kit, row, face, kit.c().ink, fact.value);
        else y += draw_wrapped(kit, {at.x, y}, width, face, kit.c().ink, fact.value) + kit.px(4);
    }
    return y - at.y;
}

Box draw_choice_row(const Kit& kit, const RowWords& words, float control_width, float control_height, Box& at) {
    const float control = kit.px(control_width), high = kit.px(control_height), room = at.w - control - kit.px(24);
    const float note = wrapped_height(kit.f().ui, words.note, room);
    const float text = kit.px(20) + note;
    const Box row{at.x, at.y, at.w, std::max(kit.px(60), text + kit.px(20))};
    const float y = std::round(row.middle() - text / 2);
    draw_text(kit, {row.x, y}, kit.f().ui_bold, kit.c().ink, words.title);
    draw_wrapped(kit, {row.x, y + kit.px(20)}, room, kit.f().ui, kit.c().muted, words.note);
    hline(row.x, row.bottom() - kit.hair(), row.w, kit.c().line, kit.hair());
    at.y += row.h;
    return {row.right() - control, std::round(row.middle() - high / 2), control, high};
}

void draw_strength(const Kit& kit, ImVec2 at, float width, Strength strength, std::string_view words, Colour colour) {
    const float line = kit.f().ui.line;
    const float blocks = draw_meter(kit, strength, {at.x, std::round(at.y + (line - kit.px(12)) / 2)}) + kit.px(8);
    text_left(kit, {at.x + blocks, at.y, width - blocks, line}, kit.f().ui, colour, words);
}

}  // namespace estelik
