#include "ui/result_rows.h"

#include "ui/icons.h"
#include "ui/rich_text.h"
#include "ui/rows.h"
#include "ui/widgets.h"

#include <algorithm>
#include <string>

namespace estelik {
namespace {

constexpr float row_height = 44, indent = 53, state_width = 160, label_width = 104;   // px

struct RowPlace {
    Box box;
    ImDrawFlags corners = ImDrawFlags_RoundCornersNone;
};

ImDrawFlags corners_of(bool first, bool last) {
    if (first && last) return ImDrawFlags_RoundCornersAll;
    return first ? ImDrawFlags_RoundCornersTop : last ? ImDrawFlags_RoundCornersBottom : ImDrawFlags_RoundCornersNone;
}

// ---- a row ------------------------------------------------------------------------------------------------

// A ring without a sign: nothing was given.
void draw_state_sign(const Kit& kit, const ResultRow& row, ImVec2 at) {
    if (row.answered) return draw_sign(kit, row.outcome, at);
    ring({at.x + kit.px(10), at.y + kit.px(10)}, kit.px(9), kit.c().edge, std::max(kit.hair(), 1.5F * kit.em / 16));
}

void draw_state(const Kit& kit, const ResultRow& row, const Box& cell) {
    draw_state_sign(kit, row, {cell.x, cell.middle() - kit.px(10)});
    const Colour colour = row.answered ? colour_of(kit.c(), row.outcome) : kit.c().muted;
    text_left(kit, {cell.x + kit.px(28), cell.y, cell.w - kit.px(28), cell.h}, kit.f().ui_bold, colour, row.state);
}

// Right-aligned at `right`; gives back where they begin.
float draw_labels(const Kit& kit, const ResultRow& row, float right, float middle) {
    const Palette& c = kit.c();
    const auto label = [&](std::string_view words, Colour soft, Colour strong) {
        right -= chip_width(kit, words);
        chip(kit, words, {right, middle - kit.px(12)}, soft, strong);
        right -= kit.px(8);
    };
    if (row.sure_but_wrong) label("Sure but wrong", c.not_yet_soft, c.not_yet);
    if (row.flagged) label("Flagged", c.gold_soft, c.gold_ink);
    return right;
}

// How much of the row the question's words have.
bool draw_row_words(const Kit& kit, const ResultRow& row, const Box& box) {
    const Box inside = box.inset(kit.px(17), 0);
    figures_right(kit, {inside.x, inside.y, kit.px(20), inside.h}, kit.f().ui, kit.c().faint, std::to_string(row.number));
    const float marks = kit.px(64), state = inside.right() - marks - kit.px(16 + state_width);
    figures_right(kit, inside, kit.f().ui, kit.c().muted, row.marks);
    draw_state(kit, row, {state, inside.y, kit.px(state_width), inside.h});
    const float stem = box.x + kit.px(indent), end = draw_labels(kit, row, state - kit.px(16), box.middle());
    const bool whole = text_width(kit.f().ui, row.stem) <= end - stem && !row.stem.ends_with("…");
    text_left(kit, {stem, inside.y, end - stem, inside.h}, kit.f().ui, kit.c().ink, row.stem);
    return whole;
}

// ---- the chosen one -----------------------------------------------------------------------------------------

float draw_labelled(const Kit& kit, std::string_view label, std::string_view value, ImVec2 at, float width) {
    draw_text(kit, at, kit.f().ui, kit.c().muted, label);
    return draw_wrapped(kit, {at.x + kit.px(label_width), at.y}, width - kit.px(label_width), kit.f().ui_bold, kit.c().ink, value);
}

// Both answers in a line when they find room, else below each other.
float draw_answers(const Kit& kit, const ResultDetail& detail, const ResultRow& row, ImVec2 at, float width) {
    const std::string spent = row.certainty.empty() ? row.time : row.time + ", " + row.certainty;
    const float time = text_width(kit.f().ui, spent), gap = kit.px(12), between = kit.px(40);
    const float mine = text_width(kit.f().ui, "Your answer") + gap + text_width(kit.f().ui_bold, detail.mine);
    const float right = text_width(kit.f().ui, "Right answer") + gap + text_width(kit.f().ui_bold, detail.right);
    draw_text(kit, {at.x + width - time, at.y}, kit.f().ui, kit.c().muted, spent);
    const auto pair = [&](float x, std::string_view label, std::string_view value) {
        const float words = draw_text(kit, {x, at.y}, kit.f().ui, kit.c().muted, label);
        draw_text(kit, {x + words + gap, at.y}, kit.f().ui_bold, kit.c().ink, value);
    };
    if (detail.mine.find('\n') == std::string::npos && mine + right + time + 2 * between <= width) {
        pair(at.x, "Your answer", detail.mine);
        pair(at.x + mine + between, "Right answer", detail.right);
        return kit.px(20);
    }
    const float room = width - time - kit.px(24);
    const float first = draw_labelled(kit, "Your answer", detail.mine, at, room) + kit.px(4);
    return first + draw_labelled(kit, "Right answer", detail.right, {at.x, at.y + first}, room);
}

float draw_passage_line(const TestResultScreen& screen, Kit& kit, ImVec2 at, float width, const Emit& emit) {
    const ResultDetail& detail = *screen.detail;
    float y = at.y + draw_passage(kit, at, width, *detail.passage, PassageSize::ui) + kit.px(6);
    const Button open{.label = "Open in article", .command = Command::open_row_passage, .kind = ButtonKind::quiet,
                      .size = ButtonSize::small, .icon = Icon::passage, .on_raised = true};
    if (button(kit, open, {at.x, y})) open_result_passage(screen, emit);
    const float place = at.x + button_width(kit, open) + kit.px(8);
    text_left(kit, {place, y, at.x + width - place, kit.px(32)}, kit.f().ui, kit.c().muted, detail.passage->place);
    return y + kit.px(32) - at.y;
}

float draw_detail(const TestResultScreen& screen, Kit& kit, const ResultRow& row, bool stem_seen, ImVec2 at, float width, const Emit& emit) {
    const ResultDetail& detail = *screen.detail;
    const Palette& c = kit.c();
    float y = at.y + kit.px(2);
    const float gap = kit.px(8);
    if (!stem_seen) y += draw_markdown(kit, {at.x, y}, width, detail.stem, {kit.f().ui_medium, kit.f().ui_bold, kit.f().mono, c.ink, 0}) + gap;
    y += draw_answers(kit, detail, row, {at.x, y}, width) + gap;
    if (!detail.reason.empty()) y += draw_wrapped(kit, {at.x, y}, width, kit.f().ui, c.ink, detail.reason) + gap;
    if (!detail.why.empty()) y += draw_markdown(kit, {at.x, y}, width, detail.why, {kit.f().ui, kit.f().ui_bold, kit.f().mono, c.muted, 0}) + gap;
    if (detail.passage) y += draw_passage_line(screen, kit, {at.x, y}, width, emit) + gap;
    return y + kit.px(4) - at.y;
}

// The bar of the chosen row, as round as the card at its corners.
void draw_bar(const Kit& kit, const RowPlace& place) {
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const Box& box = place.box;
    list.PushClipRect(box.min(), {box.x + kit.px(3), box.bottom()}, true);
    list.AddRectFilled(box.min(), {box.x + kit.px(40), box.bottom()}, kit.c().accent, kit.px(12), place.corners & ImDrawFlags_RoundCornersLeft);
    list.PopClipRect();
}

// Gives back the height of the row, and of what it is opened to.
float draw_row(const TestResultScreen& screen, Kit& kit, const ResultRow& row, RowPlace place, bool chosen, const Emit& emit) {
    const Box head{place.box.x, place.box.y, place.box.w, kit.px(row_height)};
    const Touch at = touch(kit, row.stem + "##" + std::to_string(row.index), head, Reach::by_pointer);
    if (at.hovered && !chosen)
        ImGui::GetWindowDrawList()->AddRectFilled(head.min(), head.max(), kit.c().hover, kit.px(12), place.corners);
    const bool stem_seen = draw_row_words(kit, row, head);
    float height = head.h;
    if (chosen) {
        const float x = head.x + kit.px(indent);
        height += draw_detail(screen, kit, row, stem_seen, {x, head.bottom()}, head.right() - kit.px(24) - x, emit);
        place.box.h = height;
        draw_bar(kit, place);
    }
    if (at.clicked && !chosen) emit(SelectResult{row.index});
    return height;
}

}  // namespace

void open_result_passage(const TestResultScreen& screen, const Emit& emit) {
    if (screen.detail && screen.detail->passage) emit(OpenPassage{screen.detail->id});
}

float draw_result_rows(const TestResultScreen& screen, Kit& kit, ImVec2 at, float width, Box& chosen, const Emit& emit) {
    ImDrawList& list = *ImGui::GetWindowDrawList();
    list.ChannelsSplit(2);               // the card is drawn when its height is known, and lies below
    list.ChannelsSetCurrent(1);
    const float hair = kit.hair();
    float y = at.y + hair;
    for (std::size_t i = 0; i < screen.rows.size(); ++i) {
        const ResultRow& row = screen.rows[i];
        const bool first = i == 0, last = i + 1 == screen.rows.size(), is_chosen = screen.detail && row.index == screen.selected;
        const Box box{at.x + hair, y, width - 2 * hair, 0};
        const float height = draw_row(screen, kit, row, {box, corners_of(first, last)}, is_chosen, emit);
        if (is_chosen) chosen = {box.x, box.y, box.w, height};
        y += height;
        if (!last) hline(box.x, y - hair, box.w, kit.c().line, hair);
    }
    if (screen.rows.empty()) {
        text_centred(kit, {at.x, y, width, kit.px(88)}, kit.f().ui, kit.c().muted, "No question of this test is one of these.");
        y += kit.px(88);
    }
    list.ChannelsSetCurrent(0);
    panel(kit, {at.x, at.y, width, y + hair - at.y});
    list.ChannelsMerge();
    return y + hair - at.y;
}

}  // namespace estelik
