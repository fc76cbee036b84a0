// What is shown once judged: the verdict with its reason, both answers, the explanation, the passage, and
// the ratings as tiles.
#include "ui/diff_view.h"
#include "ui/rich_text.h"
#include "ui/study_draft.h"
#include "ui/study_keys.h"
#include "ui/study_parts.h"
#include "ui/widgets.h"

#include <algorithm>

namespace estelik {
namespace {

constexpr float label_column = 84;   // px: "You wrote"

// Sign and word, and at the right how it counts and the way to overrule it. Gives back the height.
float draw_word(const StudyFrame& frame, ImVec2 at, float width, bool on_raised) {
    Kit& kit = frame.kit();
    const VerdictBox& verdict = *frame.screen.verdict;
    const Colour colour = colour_of(kit.c(), verdict.outcome);
    draw_sign(kit, verdict.outcome, {at.x, at.y + kit.px(1)}, 32);
    const float word = draw_text(kit, {at.x + kit.px(44), at.y}, kit.f().title, colour, verdict.word);
    float x = at.x + width + kit.px(12);
    if (!verdict.override_label.empty()) {
        const Button overrule{.label = verdict.override_label, .command = Command::override_verdict, .kind = ButtonKind::quiet,
                              .size = ButtonSize::small, .on_raised = on_raised};
        x -= button_width(kit, overrule);
        if (button(kit, overrule, {x, at.y + kit.px(1)})) frame.emit(Override{});
    }
    const float counted = text_width(kit.f().ui, verdict.counted);
    if (x - counted > at.x + kit.px(64) + word) draw_text(kit, {x - counted, at.y + kit.px(7)}, kit.f().ui, kit.c().muted, verdict.counted);
    return kit.px(34);
}

float draw_labelled(const Kit& kit, std::string_view label, std::string_view text, Colour colour, ImVec2 at, float width) {
    if (text.empty()) return 0;
    draw_text(kit, {at.x, at.y + kit.px(2)}, kit.f().ui_medium, kit.c().muted, label);
    const float indent = kit.px(label_column);
    return draw_wrapped(kit, {at.x + indent, at.y}, width - indent, kit.f().body_medium, colour, text) + kit.px(4);
}

bool has_answers(const VerdictBox& v) {
    return !v.diff.empty() || !v.you_wrote.empty() || !v.expected.empty() || !v.also_accepted.empty();
}

// Both answers, letter by letter or as they are, and the other accepted forms.
float draw_answers(const StudyFrame& frame, ImVec2 at, float width) {
    const Kit& kit = frame.kit();
    const VerdictBox& v = *frame.screen.verdict;
    float y = at.y;
    if (!v.diff.empty()) {
        y += draw_diff(kit, v.diff, v.outcome, {at.x, y}, width);
    } else {
        y += draw_labelled(kit, "You wrote", v.you_wrote, kit.c().ink, {at.x, y}, width);
        y += draw_labelled(kit, "Expected", v.expected, kit.c().ink, {at.x, y}, width);
    }
    if (v.also_accepted.empty()) return y - at.y;
    const float x = at.x + kit.px(label_column);
    y += kit.px(10);
    y += draw_wrapped(kit, {x, y}, width - kit.px(label_column), kit.f().ui, kit.c().muted, "Also accepted: " + v.also_accepted);
    return y - at.y;
}

float answers_height(const StudyFrame& frame, float width) {
    const Kit& kit = frame.kit();
    const VerdictBox& v = *frame.screen.verdict;
    const float room = width - kit.px(label_column);
    float height = 0;
    if (!v.diff.empty()) height += diff_height(kit, v.diff, width);
    else
        for (const std::string* text : {&v.you_wrote, &v.expected})
            if (!text->empty()) height += wrapped_height(kit.f().body_medium, *text, room) + kit.px(4);
    if (!v.also_accepted.empty()) height += kit.px(10) + wrapped_height(kit.f().ui, "Also accepted: " + v.also_accepted, room);
    return height;
}

// A typed answer: all of it in a card.
float draw_typed_verdict(const StudyFrame& frame, ImVec2 at, float width) {
    const Kit& kit = frame.kit();
    const VerdictBox& v = *frame.screen.verdict;
    const float inner = width - kit.px(50);
    const float reason = wrapped_height(kit.f().body, v.reason, inner);
    const float answers = has_answers(v) ? kit.px(14 + 1 + 14) + answers_height(frame, inner) : 0;
    const Box box{at.x, at.y, width, kit.px(42 + 34) + kit.px(4) + reason + answers};
    panel(kit, box);
    const float x = at.x + kit.px(25);
    float y = at.y + kit.px(21);
    y += draw_word(frame, {x, y}, inner, true) + kit.px(4);
    y += draw_wrapped(kit, {x, y}, inner, kit.f().body, kit.c().ink, v.reason);
    if (answers == 0) return box.h;
    y += kit.px(14);
    hline(x, y, inner, kit.c().line, kit.hair());
    draw_answers(frame, {x, y + kit.px(15)}, inner);
    return box.h;
}

Box tile_box(const Kit& kit, ImVec2 at, float width, std::size_t place, std::size_t count) {
    const float gap = kit.px(12), many = static_cast<float>(count);
    const float wide = (width - gap * (many - 1)) / many;
    const float x = std::round(at.x + static_cast<float>(place) * (wide + gap));
    return {x, at.y, std::round(wide), kit.px(72)};
}

void draw_tile(const StudyFrame& frame, std::size_t place, const Box& box) {
    Kit& kit = frame.kit();
    const RatingButton& rating = frame.screen.ratings[place];
    const Palette& c = kit.c();
    const Touch at = touch(kit, rating.word, box);
    const bool on = rating.marked;
    fill(box, on ? (at.hovered ? c.accent_hover : c.accent) : at.held ? c.press : at.hovered ? c.hover : c.raised, kit.px(6));
    if (!on) outline(box, c.edge, kit.px(6), kit.hair());
    const Box inside = box.inset(kit.px(17), kit.px(12));
    draw_text(kit, {inside.x, inside.y + kit.px(1)}, kit.f().body_bold, on ? c.accent_ink : c.ink, rating.word);
    text_left(kit, {inside.x, inside.y + kit.px(26), inside.w, kit.px(20)}, kit.f().ui, on ? c.accent_ink : c.muted, rating.when);
    const std::string cap = key_cap(Command::rate, static_cast<int>(place));
    const ImVec2 cap_at(inside.right() - key_cap_width(kit, cap), inside.y + kit.px(2));
    draw_key_cap(kit, cap, cap_at, on ? c.accent_key : c.edge, on ? c.accent_ink : c.muted);
    if (on || at.focused) focus_ring(kit, box, kit.px(6), c.surface);
    if (at.clicked) perform_study({Command::rate, static_cast<int>(place)}, frame.screen, frame.ui.study, frame.emit);
}

}  // namespace

float draw_verdict(const StudyFrame& frame, ImVec2 at, float width) {
    if (!frame.screen.verdict) return 0;
    if (is_typed(frame.screen.kind)) return draw_typed_verdict(frame, at, width);
    const Kit& kit = frame.kit();
    const float word = draw_word(frame, at, width, false) + kit.px(6);
    return word + draw_wrapped(kit, {at.x, at.y + word}, width, kit.f().body, kit.c().ink, frame.screen.verdict->reason);
}

float draw_explanation(const StudyFrame& frame, ImVec2 at, float width) {
    Kit& kit = frame.kit();
    const StudyScreen& screen = frame.screen;
    float y = at.y;
    if (!screen.why.empty()) y += draw_markdown(kit, {at.x, y}, width, screen.why, body_style(kit)) + kit.px(14);
    if (!screen.passage) return y - at.y;
    y += draw_passage(kit, {at.x, y}, width, *screen.passage) + kit.px(10);
    const Button open{.label = "Open in article", .command = Command::open_passage, .kind = ButtonKind::quiet,
                      .size = ButtonSize::small, .icon = Icon::passage};
    const float x = at.x + kit.px(6);
    if (button(kit, open, {x, y})) frame.emit(OpenPassage{});
    const float place_x = x + button_width(kit, open) + kit.px(8);
    text_left(kit, {place_x, y, at.x + width - place_x, kit.px(32)}, kit.f().ui, kit.c().muted, screen.passage->place);
    return y + kit.px(32) - at.y;
}

bool has_rating_tiles(const StudyScreen& screen) { return screen.phase != Phase::asking && screen.ratings.size() > 2; }

float draw_rating_tiles(const StudyFrame& frame, ImVec2 at, float width) {
    const std::size_t count = frame.screen.ratings.size();
    for (std::size_t i = 0; i < count; ++i) draw_tile(frame, i, tile_box(frame.kit(), at, width, i, count));
    return frame.kit().px(72);
}

}  // namespace estelik
