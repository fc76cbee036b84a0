#include "ui/drafts_parts.h"

#include "ui/icons.h"
#include "ui/rich_text.h"
#include "ui/widgets.h"

#include <algorithm>

namespace estelik {
namespace {

constexpr float padding = 14, row_height = 100, fault_height = 26;  // px

// The words at the right of a row that is decided; gives back the room they take.
float draw_ruling(const Kit& kit, Ruling ruling, const Box& at) {
    if (ruling == Ruling::open) return 0;
    const bool accepted = ruling == Ruling::accepted;
    const std::string words = accepted ? "Accepted" : "Rejected";
    const float wide = text_width(kit.f().ui_bold, words);
    text_right(kit, at, kit.f().ui_bold, accepted ? kit.c().right : kit.c().muted, words);
    const float x = at.right() - wide - kit.px(28);
    if (accepted) draw_sign(kit, Outcome::right, {x, at.middle() - kit.px(10)});
    else draw_icon(kit, Icon::close, {x, at.middle() - kit.px(10)}, kit.c().muted);
    return wide + kit.px(28 + 12);
}

void draw_tags(const Kit& kit, const DraftRow& row, const Box& at) {
    const float ruling = draw_ruling(kit, row.ruling, at);
    chip(kit, row.kind, {at.x, at.y}, kit.c().sunken, kit.c().muted);
    const float x = at.x + chip_width(kit, row.kind) + kit.px(10);
    const std::string words = row.note.empty() ? row.rule : row.rule + ", " + row.note;
    text_left(kit, {x, at.y, std::max(0.0F, at.right() - ruling - x), at.h}, kit.f().tiny, kit.c().muted, words);
}

void draw_row(Kit& kit, const DraftRow& row, const Box& box, const Emit& emit) {
    const Touch hit = touch(kit, row.question + "##" + std::to_string(row.index), box, Reach::by_pointer);
    if (hit.hovered) fill(box, kit.c().hover);
    hline(box.x, box.bottom() - kit.hair(), box.w, kit.c().line, kit.hair());
    const Box inside = box.inset(kit.px(20), kit.px(padding));
    draw_tags(kit, row, {inside.x, inside.y, inside.w, kit.px(24)});
    const Colour ink = row.ruling == Ruling::rejected ? kit.c().muted : kit.c().ink;
    text_left(kit, {inside.x, inside.y + kit.px(28), inside.w, kit.px(20)}, kit.f().ui, ink, row.question);
    text_left(kit, {inside.x, inside.y + kit.px(52), inside.w, kit.px(20)}, kit.f().ui, kit.c().muted, row.answer);
    if (!row.fault.empty()) {
        draw_icon(kit, Icon::warning, {inside.x, inside.y + kit.px(78)}, kit.c().nearly);
        text_left(kit, {inside.x + kit.px(28), inside.y + kit.px(78), inside.w - kit.px(28), kit.px(20)}, kit.f().ui, kit.c().nearly, row.fault);
    }
    if (hit.clicked) emit(SelectDraft{row.index});
}

// On raised ground, with the mark of the current place. Its lower end is known only once it is drawn, so the
// ground goes to what is drawn before the list: the window around it.
float draw_selected(const DraftsScreen& screen, const DraftRow& row, UiState& ui, const Box& box, ImDrawList& ground, std::optional<Command>& wanted) {
    Kit& kit = ui.kit;
    const float top = box.y + kit.px(18);
    draw_ruling(kit, screen.editing ? Ruling::open : row.ruling, {box.x, top, box.w - kit.px(20), kit.px(24)});
    const float lower = draw_draft_card(screen, row, ui, {box.x + kit.px(20), top, box.w - kit.px(40), 0}, wanted) + kit.px(16);
    ground.AddRectFilled(box.min(), {box.right(), lower}, kit.c().raised);
    ground.AddRectFilled(box.min(), {box.x + kit.px(3), lower}, kit.c().accent);
    ground.AddRectFilled({box.x, lower - kit.hair()}, {box.right(), lower}, kit.c().line);
    return lower - box.y;
}

float height_of(const Kit& kit, const DraftRow& row) { return kit.px(row_height + (row.fault.empty() ? 0 : fault_height)); }

float draw_chips(const DraftsScreen& screen, Kit& kit, const Box& at, const Emit& emit) {
    float x = at.x, y = at.y;
    for (const auto& [only, words] : screen.chips) {
        const float width = filter_chip_width(kit, words);
        if (x > at.x && x + width > at.right()) {
            x = at.x;
            y += kit.px(40);
        }
        if (filter_chip(kit, words, only == screen.only, {x, y}) && only != screen.only) emit(SetDraftFilter{only});
        x += width + kit.px(8);
    }
    return y + kit.px(32) - at.y;
}

}  // namespace

std::optional<Command> draw_drafts_list(const DraftsScreen& screen, UiState& ui, const Box& box, const Emit& emit) {
    Kit& kit = ui.kit;
    std::optional<Command> wanted;
    const float head = kit.px(12) + draw_chips(screen, kit, {box.x + kit.px(20), box.y + kit.px(12), box.w - kit.px(40), 0}, emit) + kit.px(12);
    hline(box.x, box.y + head - kit.hair(), box.w, kit.c().line, kit.hair());
    const Box rest{box.x, box.y + head, box.w, box.h - head};
    ImDrawList& ground = *ImGui::GetWindowDrawList();
    ground.PushClipRect(rest.min(), rest.max(), true);
    ScrollArea area(kit, "##drafts", rest);
    const Box inside = area.bounds();
    float y = inside.y;
    Box selected;
    for (const DraftRow& row : screen.rows) {
        const bool open = row.index == screen.selected && screen.detail;
        const float height = open ? draw_selected(screen, row, ui, {inside.x, y, inside.w, 0}, ground, wanted) : height_of(kit, row);
        const Box place{inside.x, y, inside.w, height};
        if (open) selected = place;
        else if (place.bottom() > rest.y && place.y < rest.bottom()) draw_row(kit, row, place, emit);
        y += height;
    }
    if (screen.rows.empty())
        text_centred(kit, {rest.x, rest.y, rest.w, std::min(rest.h, kit.px(120))}, kit.f().ui, kit.c().muted, "No draft is in this list.");
    ground.PopClipRect();
    area.extent(y);
    if (ui.drafts.list_jump != screen.jump && selected.h > 0) area.scroll_into_view(selected);
    ui.drafts.list_jump = screen.jump;
    return wanted;
}

}  // namespace estelik
