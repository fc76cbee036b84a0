// The rows of a question with options: number, text, and what was chosen or right.
#include "ui/rich_text.h"
#include "ui/study_draft.h"
#include "ui/study_parts.h"
#include "ui/widgets.h"

#include <algorithm>

namespace estelik {
namespace {

struct RowLook {
    Colour fill = 0, edge = 0, text = 0, box_edge = 0, box_text = 0, box_fill = 0;
    bool strong = false;                 // a 2-px edge
};

RowLook look_of(const Palette& c, RowState state, bool on, bool over) {
    switch (state) {
    case RowState::chosen_right:
    case RowState::right_missed: return {c.right_soft, c.right, c.ink, c.right, c.right, 0, true};
    case RowState::chosen_wrong: return {c.not_yet_soft, c.not_yet, c.ink, c.not_yet, c.not_yet, 0, true};
    case RowState::other: return {0, c.line, c.muted, c.line, c.muted, 0, false};
    case RowState::rest: break;
    }
    if (on) return {c.accent_soft, c.accent, c.ink, c.accent, c.accent_ink, c.accent, true};
    return {over ? c.hover : c.raised, over ? c.edge : c.line, c.ink, c.edge, c.muted, 0, false};
}

std::string_view word_of(RowState state) {
    return state == RowState::chosen_right ? "Correct" : state == RowState::right_missed ? "Right answer"
           : state == RowState::chosen_wrong ? "Your answer" : "";
}

void draw_number(const Kit& kit, const RowLook& look, std::size_t row, ImVec2 at) {
    const Box box{at.x, at.y, kit.px(28), kit.px(28)};
    if (look.box_fill != 0) fill(box, look.box_fill, kit.px(6));
    outline(box, look.box_edge, kit.px(6), kit.hair());
    text_centred(kit, box, kit.f().ui_bold, look.box_text, std::to_string(row + 1));
}

void draw_mark(const Kit& kit, bool several, bool on, const Box& box) {
    const float size = kit.px(20);
    const Box at{box.right() - size, box.middle() - size / 2, size, size};
    const ImVec2 centre(at.x + size / 2, at.middle());
    const float thin = std::max(kit.hair(), 1.5F * kit.em / 16);
    if (several) {
        if (on) fill(at, kit.c().accent, kit.px(6));
        else outline(at, kit.c().edge, kit.px(6), thin);
        if (on) draw_icon(kit, Icon::right, at.min(), kit.c().accent_ink, 20, 2);
    } else if (on) {
        ring(centre, size / 2, kit.c().accent, kit.px(6));
    } else {
        ring(centre, size / 2, kit.c().edge, thin);
    }
}

void draw_judgement(const Kit& kit, RowState state, const Box& box) {
    if (state == RowState::rest || state == RowState::other) return;
    const Outcome outcome = state == RowState::chosen_wrong ? Outcome::wrong : Outcome::right;
    const float sign = kit.px(20);
    draw_sign(kit, outcome, {box.right() - sign, box.middle() - sign / 2});
    text_right(kit, {box.x, box.y, box.w - sign - kit.px(8), box.h}, kit.f().ui_bold, colour_of(kit.c(), outcome), word_of(state));
}

float right_room(const Kit& kit, RowState state) {
    const auto word = word_of(state);
    return kit.px(20 + 16) + (word.empty() ? 0 : text_width(kit.f().ui_bold, word) + kit.px(8));
}

class Row {
public:
    Row(const StudyFrame& frame, std::size_t place, ImVec2 at, float width)
        : frame_(frame), option_(frame.screen.options[place]), place_(place), on_(is_on()) {
        const Kit& kit = frame.kit();
        style_ = body_style(kit);
        if (on_ && option_.state == RowState::rest) style_.regular = kit.f().body_medium;
        text_width_ = width - kit.px(19 + 28 + 16 + 19) - right_room(kit, option_.state);
        text_height_ = markdown_height(kit, option_.text, text_width_, style_);
        feedback_height_ = wrapped_height(kit.f().ui, option_.feedback, text_width_);
        const float padding = kit.px(frame.low ? 12 : 14);
        box_ = {at.x, at.y, width, std::max(kit.px(frame.low ? 52 : 56), text_height_ + feedback_height_ + 2 * padding)};
    }

    float height() const { return box_.h; }

    void draw() {
        Kit& kit = frame_.kit();
        const IdScope scope(static_cast<int>(place_));
        const bool open = option_.state == RowState::rest && !frame_.judged() && !frame_.screen.saving;
        const Touch at = touch(kit, "Option " + std::to_string(place_ + 1), box_, open ? Reach::by_tab : Reach::by_pointer);
        if (open && at.clicked) choose_row(frame_.draft(), frame_.screen, place_);
        const RowLook look = look_of(kit.c(), option_.state, on_, open && at.hovered);
        if (look.fill != 0) fill(box_, look.fill, kit.px(12));
        outline(box_, look.edge, kit.px(12), look.strong ? std::max(kit.px(2), kit.hair()) : kit.hair());
        draw_inside(kit, look);
        const bool arrow_here = open && frame_.draft().row_shown && frame_.draft().row == place_;
        if (at.focused || arrow_here) focus_ring(kit, box_, kit.px(12), kit.c().surface);
    }

private:
    bool is_on() const {
        const auto& chosen = frame_.ui.study.draft.chosen;
        return std::find(chosen.begin(), chosen.end(), option_.index) != chosen.end();
    }

    void draw_inside(const Kit& kit, const RowLook& look) {
        draw_number(kit, look, place_, {box_.x + kit.px(19), std::round(box_.middle() - kit.px(14))});
        style_.colour = look.text;
        const float x = box_.x + kit.px(63);
        const float y = std::round(box_.middle() - (text_height_ + feedback_height_) / 2);
        draw_markdown(kit, {x, y}, text_width_, option_.text, style_);
        draw_wrapped(kit, {x, y + text_height_}, text_width_, kit.f().ui, kit.c().muted, option_.feedback);
        const Box inside = box_.inset(kit.px(19), 0);
        if (option_.state == RowState::rest) draw_mark(kit, frame_.screen.kind == Kind::choices, on_, inside);
        else draw_judgement(kit, option_.state, inside);
    }

    const StudyFrame& frame_;
    const OptionRow& option_;
    std::size_t place_;
    bool on_;
    TextStyle style_;
    float text_width_ = 0, text_height_ = 0, feedback_height_ = 0;
    Box box_;
};

}  // namespace

float draw_options(const StudyFrame& frame, ImVec2 at, float width) {
    const float gap = frame.kit().px(frame.judged() || frame.low ? 8 : 12);
    float y = at.y;
    for (std::size_t i = 0; i < frame.screen.options.size(); ++i) {
        Row row(frame, i, {at.x, y}, width);
        row.draw();
        y += row.height() + gap;
    }
    return y - gap - at.y;
}

}  // namespace estelik
