// The question of a running test: its place in the paper, its parts, how sure one is. No verdict.
#include "ui/test_parts.h"

#include "ui/page_layout.h"
#include "ui/rich_text.h"
#include "ui/study_draft.h"
#include "ui/study_parts.h"
#include "ui/widgets.h"

#include <utility>

namespace estelik {
namespace {

constexpr float widest = 720;            // px

void draw_flagged(const Kit& kit, float right, float middle) {
    const float width = chip_width(kit, "Flagged") + kit.px(22);
    const Box box{std::round(right - width), std::round(middle - kit.px(14)), width, kit.px(28)};
    fill(box, kit.c().gold_soft, kit.px(6));
    draw_icon(kit, Icon::flag, {box.x + kit.px(8), box.middle() - kit.px(8)}, kit.c().gold_ink, 16);
    text_left(kit, {box.x + kit.px(30), box.y, box.w, box.h}, kit.f().tiny, kit.c().gold_ink, "Flagged");
}

// "Question 12 of 20 · put in order · 1 mark"
float draw_heading(const TestFrame& frame, ImVec2 at, float width) {
    const Kit& kit = frame.kit();
    const TestRunScreen& screen = frame.screen;
    float x = at.x + draw_text(kit, at, kit.f().ui_medium, kit.c().muted, screen.heading);
    for (const std::string* words : {&screen.question.kind_words, &screen.worth}) {
        x += kit.px(8) + draw_text(kit, {x + kit.px(8), at.y}, kit.f().ui_medium, kit.c().faint, "·");
        x += kit.px(8) + draw_text(kit, {x + kit.px(8), at.y}, kit.f().ui_medium, kit.c().muted, *words);
    }
    if (screen.flagged) draw_flagged(kit, at.x + width, at.y + kit.px(10));
    return kit.px(20);
}

// Esc in a field takes back all that was typed since it got the keyboard; here that would be an answer lost.
float draw_field(const StudyFrame& frame, ImVec2 at, float width) {
    const bool escaped = frame.kit().typing && frame.kit().keys.has(plain(KeyId::escape));
    std::string typed = escaped ? frame.draft().typed : std::string{};
    const float height = draw_typed(frame, at, width);
    if (escaped) frame.draft().typed = std::move(typed);
    return height;
}

// Keys and what they do with the row, below lines that are put in order.
float draw_order_keys(const Kit& kit, ImVec2 at) {
    float x = at.x;
    const auto cap = [&](Command command) {
        const std::string keys = key_cap(command);
        draw_key_cap(kit, keys, {x, at.y}, kit.c().edge, kit.c().muted);
        x += key_cap_width(kit, keys) + kit.px(8);
    };
    const auto words = [&](std::string_view text) { x += draw_text(kit, {x, at.y}, kit.f().ui, kit.c().muted, text) + kit.px(16); };
    cap(Command::row_up);
    cap(Command::row_down);
    words("choose a row");
    cap(Command::move_up);
    cap(Command::move_down);
    words("move it");
    return kit.px(20);
}

float draw_answer(const StudyFrame& frame, ImVec2 at, float width) {
    switch (frame.screen.kind) {
    case Kind::choice:
    case Kind::choices:
    case Kind::true_false: return draw_options(frame, at, width);
    case Kind::match: return draw_match(frame, at, width);
    case Kind::order: {
        const float rows = draw_order(frame, at, width) + frame.kit().px(16);
        return rows + draw_order_keys(frame.kit(), {at.x, at.y + rows});
    }
    case Kind::card: return 0;           // nobody can mark it: it is in no paper
    default: return draw_field(frame, at, width);
    }
}

}  // namespace

void draw_test_question(const TestFrame& frame, const Box& box) {
    Kit& kit = frame.kit();
    const StudyScreen& question = frame.screen.question;
    const IdScope scope(static_cast<int>(question.asked_id));
    ScrollArea area(kit, "##question", box);
    const StudyFrame parts{question, frame.ui, frame.emit, frame.low};
    const Box page = column(kit, area.bounds(), widest, frame.narrow ? 24 : 40);
    float y = page.y + kit.px(frame.low ? 24 : 40);
    y += draw_heading(frame, {page.x, y}, page.w) + kit.px(frame.low ? 8 : 16);
    y += draw_markdown(kit, {page.x, y}, page.w, question.stem, stem_style(kit, !frame.low)) + kit.px(frame.low ? 16 : 24);
    y += draw_answer(parts, {page.x, y}, page.w);
    if (frame.screen.asks_certainty) y += kit.px(24) + draw_certainty(frame, {page.x, y + kit.px(24)}, page.w);
    if (std::exchange(parts.draft().scroll_up, false)) ImGui::SetScrollY(0);
    area.extent(y + kit.px(16));
}

}  // namespace estelik
