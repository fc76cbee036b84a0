#include "ui/study_view.h"

#include "ui/page_layout.h"
#include "ui/study_draft.h"
#include "ui/study_keys.h"
#include "ui/study_parts.h"
#include "ui/widgets.h"

#include <algorithm>
#include <utility>

namespace estelik {
namespace {

constexpr float widest = 720, widest_with_diff = 760;   // px

float draw_answer(const StudyFrame& frame, ImVec2 at, float width) {
    switch (frame.screen.kind) {
    case Kind::choice:
    case Kind::choices:
    case Kind::true_false: return draw_options(frame, at, width);
    case Kind::order: return draw_order(frame, at, width);
    case Kind::match: return draw_match(frame, at, width);
    case Kind::card: return 0;
    default: return frame.judged() ? 0 : draw_typed(frame, at, width);
    }
}

float draw_hint(const StudyFrame& frame, ImVec2 at) {
    const Kit& kit = frame.kit();
    if (frame.screen.hint.empty()) return 0;
    draw_text(kit, {at.x, at.y + kit.px(20)}, kit.f().ui, kit.c().muted, frame.screen.hint);
    return kit.px(40);
}

// Question, answer, verdict, explanation: one below the other. Gives back where it ends.
float draw_question(const StudyFrame& frame, const Box& page, ScrollArea& area) {
    const Kit& kit = frame.kit();
    const bool typed = is_typed(frame.screen.kind);
    float y = page.y + kit.px(frame.low ? 24 : !frame.judged() ? 48 : typed ? 24 : 28);
    y += draw_stem(frame, {page.x, y}, page.w) + kit.px(frame.low || frame.judged() ? 16 : 28);
    y += draw_key_change(frame, {page.x, y}, page.w);
    y += draw_answer(frame, {page.x, y}, page.w);
    if (!frame.judged()) return y + draw_hint(frame, {page.x, y});
    if (!typed) y += kit.px(22);
    const float verdict = draw_verdict(frame, {page.x, y}, page.w);
    if (!frame.draft().scroll_up && std::exchange(frame.draft().show_verdict, false))
        area.scroll_into_view({page.x, y, page.w, verdict + kit.px(16)});
    y += verdict;
    if (frame.screen.mix_up) y += draw_mix_up(frame, {page.x, y + kit.px(18)}, page.w) + kit.px(18);
    y += draw_explanation(frame, {page.x, y + kit.px(18)}, page.w) + kit.px(18);
    return y;
}

// Four ratings stand below a card; of a judged question, or in a low window, above the foot, where they
// stay in sight.
bool tiles_above_foot(const StudyFrame& frame) {
    return has_rating_tiles(frame.screen) && (frame.screen.kind != Kind::card || frame.low);
}

// A card stands in the middle, with its ratings below.
float draw_card_question(const StudyFrame& frame, const Box& page) {
    const Kit& kit = frame.kit();
    const bool tiles = has_rating_tiles(frame.screen) && !tiles_above_foot(frame);
    const float height = key_change_height(frame, page.w) + card_height(frame, page.w) + (tiles ? kit.px(24 + 72 + 34) : 0);
    float y = page.y + std::max(kit.px(24), std::round((page.h - height) / 2));
    y += draw_key_change(frame, {page.x, y}, page.w);
    y += draw_card(frame, {page.x, y}, page.w);
    if (!tiles) return y + draw_hint(frame, {page.x, y});
    y += kit.px(24);
    y += draw_rating_tiles(frame, {page.x, y}, page.w);
    text_centred(kit, {page.x, y + kit.px(14), page.w, kit.px(20)}, kit.f().ui, kit.c().muted, "Space or Enter takes the marked one");
    return y + kit.px(34);
}

void draw_middle(const StudyFrame& frame, const Box& box) {
    Kit& kit = frame.kit();
    const IdScope scope(static_cast<int>(frame.screen.asked_id));
    ScrollArea area(kit, "##question", box);
    const bool with_diff = frame.judged() && is_typed(frame.screen.kind);
    const Box page = column(kit, area.bounds(), with_diff ? widest_with_diff : widest, 24);
    const bool card = frame.screen.kind == Kind::card;
    const float bottom = card ? draw_card_question(frame, page) : draw_question(frame, page, area);
    if (std::exchange(frame.draft().scroll_up, false)) ImGui::SetScrollY(0);  // the verdict comes a frame later
    area.extent(bottom + kit.px(16));
}

void draw_tiles_above_foot(const StudyFrame& frame, const Box& box) {
    const Box page = column(frame.kit(), box, widest, 24);
    draw_rating_tiles(frame, {page.x, page.y + frame.kit().px(12)}, page.w);
}

}  // namespace

float study_foot_height(const Kit& kit, float window_height) { return kit.px(is_low(kit, window_height) ? 64 : 72); }

void draw_study(const StudyScreen& screen, UiState& ui, const Box& box, const Emit& emit) {
    Kit& kit = ui.kit;
    follow(ui.study, screen, kit.time);
    serve_study_keys(screen, ui, emit);
    const StudyFrame frame{screen, ui, emit, is_low(kit, box.h)};
    if (screen.summary) return draw_summary(frame, box);
    const float top = kit.px(frame.low ? 48 : 56), line = kit.px(3), foot = study_foot_height(kit, box.h);
    draw_study_top(frame, {box.x, box.y, box.w, top});
    progress_line(kit, {box.x, box.y + top, box.w, line}, screen.fraction);
    const float tiles = tiles_above_foot(frame) ? kit.px(96) : 0;
    const Box middle{box.x, box.y + top + line, box.w, box.h - top - line - foot - tiles};
    if (!screen.stem.empty()) draw_middle(frame, middle);
    if (tiles > 0) draw_tiles_above_foot(frame, {box.x, middle.bottom(), box.w, tiles});
    draw_study_foot(frame, {box.x, box.bottom() - foot, box.w, foot});
}

}  // namespace estelik
