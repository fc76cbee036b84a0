// The question's head, the field for what is typed, and the card.
#include "ui/rich_text.h"
#include "ui/study_keys.h"
#include "ui/study_parts.h"
#include "ui/widgets.h"

#include <algorithm>
#include <utility>

namespace estelik {
namespace {

constexpr float card_padding = 40;   // px

float topic_gap(const StudyFrame& frame) { return frame.kit().px(frame.judged() && frame.screen.kind != Kind::card ? 6 : 12); }

bool large_stem(const StudyFrame& frame) {
    return frame.screen.kind == Kind::card ? !frame.low : !frame.judged() && !frame.low;
}

void draw_topic(const StudyFrame& frame, ImVec2 at, float width) {
    const Kit& kit = frame.kit();
    const StudyScreen& screen = frame.screen;
    float x = at.x + draw_text(kit, at, kit.f().ui_medium, kit.c().muted, screen.topic) + kit.px(8);
    x += draw_text(kit, {x, at.y}, kit.f().ui_medium, kit.c().faint, "·") + kit.px(8);
    draw_text(kit, {x, at.y}, kit.f().ui_medium, kit.c().muted, screen.kind_words);
    float right = at.x + width;
    const auto label = [&](std::string_view words, Colour soft, Colour strong) {
        right -= chip_width(kit, words);
        chip(kit, words, {right, at.y - kit.px(2)}, soft, strong);
        right -= kit.px(8);
    };
    if (screen.flagged) label("Flagged", kit.c().gold_soft, kit.c().gold_ink);
    if (screen.marked) label("Marked", kit.c().sunken, kit.c().muted);
}

// A short answer stands large; a long one is text.
bool stands_large(const StudyFrame& frame, float width) {
    const Face& face = frame.kit().f().display;
    return frame.screen.back.find('\n') == std::string::npos && text_width(face, frame.screen.back) <= width;
}

TextStyle back_style(const StudyFrame& frame, float width) {
    const Kit& kit = frame.kit();
    TextStyle style = body_style(kit);
    style.colour = kit.c().accent;
    style.regular = style.strong = stands_large(frame, width) ? kit.f().display : kit.f().head;
    return style;
}

float stem_height(const StudyFrame& frame, float width) {
    const Kit& kit = frame.kit();
    return kit.px(20) + topic_gap(frame) + markdown_height(kit, frame.screen.stem, width, stem_style(kit, large_stem(frame)));
}

float back_height(const StudyFrame& frame, float width) {
    const Kit& kit = frame.kit();
    if (frame.screen.phase == Phase::asking) return 0;
    const float why = markdown_height(kit, frame.screen.why, width, body_style(kit));
    return kit.px(28) + markdown_height(kit, frame.screen.back, width, back_style(frame, width)) + kit.px(14) + why +
           kit.px(why > 0 ? 20 : 0) + kit.px(32 + 32);
}

float draw_back(const StudyFrame& frame, ImVec2 at, float width) {
    Kit& kit = frame.kit();
    const StudyScreen& screen = frame.screen;
    float y = at.y + kit.px(28);
    y += draw_markdown(kit, {at.x, y}, width, screen.back, back_style(frame, width)) + kit.px(14);
    const float why = draw_markdown(kit, {at.x, y}, width, screen.why, body_style(kit));
    y += why + kit.px(why > 0 ? 20 : 0);
    if (screen.passage) {
        const Button open{.label = "Open in article", .command = Command::open_passage, .kind = ButtonKind::quiet,
                          .size = ButtonSize::small, .icon = Icon::passage, .on_raised = true};
        const float x = at.x - kit.px(12);
        if (button(kit, open, {x, y})) frame.emit(OpenPassage{});
        draw_text(kit, {x + button_width(kit, open) + kit.px(8), y + kit.px(6)}, kit.f().ui, kit.c().muted, screen.passage->place);
    }
    return y + kit.px(32 + 32) - at.y;
}

}  // namespace

float draw_stem(const StudyFrame& frame, ImVec2 at, float width) {
    const Kit& kit = frame.kit();
    draw_topic(frame, at, width);
    const float y = at.y + kit.px(20) + topic_gap(frame);
    return y - at.y + draw_markdown(kit, {at.x, y}, width, frame.screen.stem, stem_style(kit, large_stem(frame)));
}

float draw_typed(const StudyFrame& frame, ImVec2 at, float width) {
    Kit& kit = frame.kit();
    const StudyScreen& screen = frame.screen;
    const float unit = screen.unit.empty() ? 0 : text_width(kit.f().lead, screen.unit) + kit.px(12);
    const Box box{at.x, at.y, width - unit, kit.px(52)};
    const bool take = std::exchange(frame.draft().focus_field, false);
    text_field(kit, {.name = "Answer", .placeholder = screen.placeholder, .answer = true, .take_focus = take, .enabled = !screen.saving},
               frame.draft().typed, box);
    if (unit > 0) text_right(kit, {at.x, at.y, width, box.h}, kit.f().lead, kit.c().muted, screen.unit);
    return box.h;
}

float card_height(const StudyFrame& frame, float width) {
    const Kit& kit = frame.kit();
    const float inner = width - 2 * kit.px(card_padding);
    return kit.px(32) + stem_height(frame, inner) + kit.px(30) + back_height(frame, inner);
}

float draw_card(const StudyFrame& frame, ImVec2 at, float width) {
    Kit& kit = frame.kit();
    const Box box{at.x, at.y, width, card_height(frame, width)};
    panel(kit, box);
    const float x = at.x + kit.px(card_padding), inner = width - 2 * kit.px(card_padding);
    const float y = at.y + kit.px(32) + draw_stem(frame, {x, at.y + kit.px(32)}, inner) + kit.px(30);
    if (frame.screen.phase == Phase::asking) return box.h;
    hline(box.x, y, box.w, kit.c().line, kit.hair());
    draw_back(frame, {x, y}, inner);
    return box.h;
}

}  // namespace estelik
