// Putting lines in order: arrows, Alt and arrows, digits in sequence, the mouse.
#include "ui/rich_text.h"
#include "ui/study_draft.h"
#include "ui/study_parts.h"
#include "ui/widgets.h"

#include <algorithm>

namespace estelik {
namespace {

const OrderRow* row_of(const StudyScreen& screen, std::size_t index) {
    const auto at = std::find_if(screen.order.begin(), screen.order.end(), [&](const OrderRow& row) { return row.index == index; });
    return at == screen.order.end() ? nullptr : &*at;
}

// The digit that picks the line: its place when the question was put.
std::size_t label_of(const StudyScreen& screen, const OrderRow& row) { return static_cast<std::size_t>(&row - screen.order.data()); }

float row_height(const StudyFrame& frame, const std::string& text, float width) {
    const Kit& kit = frame.kit();
    const float words = markdown_height(kit, text, width - kit.px(63 + 100), body_style(kit));
    return std::max(kit.px(frame.low ? 52 : 56), words + kit.px(28));
}

void draw_box(const Kit& kit, std::string_view words, const Box& row, bool on, Colour edge, Colour text) {
    const Box box{row.x + kit.px(19), std::round(row.middle() - kit.px(14)), kit.px(28), kit.px(28)};
    if (on) fill(box, kit.c().accent, kit.px(6));
    outline(box, on ? kit.c().accent : edge, kit.px(6), kit.hair());
    text_centred(kit, box, kit.f().ui_bold, on ? kit.c().accent_ink : text, words);
}

void draw_words(const Kit& kit, const std::string& text, const Box& row, Colour colour) {
    TextStyle style = body_style(kit);
    style.colour = colour;
    const float width = row.w - kit.px(63 + 100);
    const float height = markdown_height(kit, text, width, style);
    draw_markdown(kit, {row.x + kit.px(63), std::round(row.middle() - height / 2)}, width, text, style);
}

// Dragging: the row under the pointer takes the place of the one held.
void drag(StudyDraft& draft, std::size_t place, const Touch& at, const Box& box) {
    if (!at.held) return;
    const float y = ImGui::GetIO().MousePos.y;
    if (y < box.y) move_line(draft, place, -1);
    else if (y > box.bottom()) move_line(draft, place, 1);
}

void draw_line(const StudyFrame& frame, std::size_t place, const Box& box) {
    Kit& kit = frame.kit();
    StudyDraft& draft = frame.draft();
    const OrderRow* row = row_of(frame.screen, draft.order[place]);
    if (row == nullptr) return;
    const IdScope scope(static_cast<int>(row->index));
    const Box up{box.right() - kit.px(19 + 20 + 72), box.middle() - kit.px(16), kit.px(32), kit.px(32)};
    const Box down = up.moved(kit.px(32), 0);
    const Box handle{box.x, box.y, up.x - box.x, box.h};
    const Touch at = touch(kit, row->text, handle);
    const bool here = draft.row_shown && draft.row == place, picked = place < draft.picked;
    fill(box, here || picked ? kit.c().accent_soft : at.hovered ? kit.c().hover : kit.c().raised, kit.px(12));
    outline(box, here ? kit.c().accent : at.hovered ? kit.c().edge : kit.c().line, kit.px(12), here ? kit.px(2) : kit.hair());
    draw_box(kit, std::to_string(label_of(frame.screen, *row) + 1), box, picked, kit.c().edge, kit.c().muted);
    draw_words(kit, row->text, box, kit.c().ink);
    draw_icon(kit, Icon::drag, {box.right() - kit.px(19 + 20), box.middle() - kit.px(10)}, kit.c().muted);
    if (at.focused) focus_ring(kit, box, kit.px(12), kit.c().surface);
    if (at.clicked && !here) draft.row = place, draft.row_shown = true;
    const bool move_up = icon_button(kit, "Move up", Icon::up, up, "");
    const bool move_down = icon_button(kit, "Move down", Icon::down, down, "");
    if (move_up) move_line(draft, place, -1);
    else if (move_down) move_line(draft, place, 1);
    else drag(draft, place, at, box);
}

// As given, each line with its sign; below, the right order when some are out of place.
void draw_judged_line(const Kit& kit, const OrderRow& row, std::size_t place, const Box& box) {
    const Outcome outcome = row.in_place ? Outcome::right : Outcome::wrong;
    const Colour strong = colour_of(kit.c(), outcome);
    fill(box, soft_of(kit.c(), outcome), kit.px(12));
    outline(box, strong, kit.px(12), kit.px(2));
    draw_box(kit, std::to_string(place + 1), box, false, strong, strong);
    draw_words(kit, row.text, box, kit.c().ink);
    draw_sign(kit, outcome, {box.right() - kit.px(39), box.middle() - kit.px(10)});
    text_right(kit, {box.x, box.y, box.w - kit.px(47), box.h}, kit.f().ui_bold, strong, row.in_place ? "In place" : "Not yet");
}

float draw_right_order(const StudyFrame& frame, ImVec2 at, float width) {
    const Kit& kit = frame.kit();
    const auto& order = frame.screen.order;
    if (std::all_of(order.begin(), order.end(), [](const OrderRow& row) { return row.in_place; })) return 0;
    draw_text(kit, {at.x, at.y + kit.px(12)}, kit.f().ui_bold, kit.c().muted, "Right order");
    float y = at.y + kit.px(38);
    for (std::size_t i = 0; i < frame.screen.right_order.size(); ++i) {
        draw_text(kit, {at.x + kit.px(19), y}, kit.f().body_bold, kit.c().muted, std::to_string(i + 1));
        TextStyle style = body_style(kit);
        y += draw_markdown(kit, {at.x + kit.px(63), y}, width - kit.px(63), frame.screen.right_order[i].text, style) + kit.px(4);
    }
    return y - at.y;
}

}  // namespace

float draw_order(const StudyFrame& frame, ImVec2 at, float width) {
    const float gap = frame.kit().px(8);
    float y = at.y;
    const auto lines = frame.judged() ? frame.screen.order.size() : frame.draft().order.size();
    for (std::size_t i = 0; i < lines; ++i) {
        const OrderRow* row = frame.judged() ? &frame.screen.order[i] : row_of(frame.screen, frame.draft().order[i]);
        if (row == nullptr) continue;
        const Box box{at.x, y, width, row_height(frame, row->text, width)};
        if (frame.judged()) draw_judged_line(frame.kit(), *row, i, box);
        else draw_line(frame, i, box);
        y += box.h + gap;
    }
    y -= gap;
    if (frame.judged()) y += draw_right_order(frame, {at.x, y}, width);
    return y - at.y;
}

}  // namespace estelik
