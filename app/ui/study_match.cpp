// Matching: the left sides with what was given to each, the right sides with their digits beside them.
#include "ui/rich_text.h"
#include "ui/study_draft.h"
#include "ui/study_parts.h"
#include "ui/widgets.h"

#include <algorithm>

namespace estelik {
namespace {

const OptionRow* right_of(const StudyScreen& screen, std::size_t index) {
    const auto at = std::find_if(screen.rights.begin(), screen.rights.end(), [&](const OptionRow& row) { return row.index == index; });
    return at == screen.rights.end() ? nullptr : &*at;
}

float left_height(const StudyFrame& frame, std::size_t place, float width) {
    const Kit& kit = frame.kit();
    const float inner = width - kit.px(38);
    const OptionRow* given = right_of(frame.screen, frame.draft().rights[place]);
    const float below = given ? wrapped_height(kit.f().ui_bold, given->text, inner) : kit.px(20);
    return wrapped_height(kit.f().body, frame.screen.lefts[place], inner) + below + kit.px(4 + 24);
}

void draw_left(const StudyFrame& frame, std::size_t place, const Box& box) {
    Kit& kit = frame.kit();
    StudyDraft& draft = frame.draft();
    const IdScope scope(static_cast<int>(place));
    const Touch at = touch(kit, frame.screen.lefts[place], box);
    if (at.clicked) draft.row = place, draft.row_shown = true;
    const bool here = draft.row == place;
    fill(box, here ? kit.c().accent_soft : at.hovered ? kit.c().hover : kit.c().raised, kit.px(12));
    outline(box, here ? kit.c().accent : at.hovered ? kit.c().edge : kit.c().line, kit.px(12), here ? kit.px(2) : kit.hair());
    const float x = box.x + kit.px(19), inner = box.w - kit.px(38);
    const float y = box.y + kit.px(12);
    const float words = draw_wrapped(kit, {x, y}, inner, kit.f().body, kit.c().ink, frame.screen.lefts[place]);
    const OptionRow* given = right_of(frame.screen, draft.rights[place]);
    draw_wrapped(kit, {x, y + words + kit.px(4)}, inner, given ? kit.f().ui_bold : kit.f().ui, given ? kit.c().accent : kit.c().muted,
                 given ? std::string_view(given->text) : std::string_view(here ? "Which belongs to it?" : "Not matched yet"));
    if (at.focused) focus_ring(kit, box, kit.px(12), kit.c().surface);
}

float right_height(const StudyFrame& frame, const OptionRow& right, float width) {
    const Kit& kit = frame.kit();
    return std::max(kit.px(52), wrapped_height(kit.f().body, right.text, width - kit.px(63 + 19)) + kit.px(24));
}

void draw_right(const StudyFrame& frame, std::size_t row, const Box& box) {
    Kit& kit = frame.kit();
    StudyDraft& draft = frame.draft();
    const OptionRow& right = frame.screen.rights[row];
    const IdScope scope(static_cast<int>(row));
    const Touch at = touch(kit, "Right " + std::to_string(row + 1), box);
    if (at.clicked) match_right(draft, frame.screen, row);
    const bool used = std::find(draft.rights.begin(), draft.rights.end(), right.index) != draft.rights.end();
    fill(box, at.hovered ? kit.c().hover : used ? kit.c().sunken : kit.c().raised, kit.px(12));
    outline(box, at.hovered ? kit.c().edge : kit.c().line, kit.px(12), kit.hair());
    const Box number{box.x + kit.px(19), std::round(box.middle() - kit.px(14)), kit.px(28), kit.px(28)};
    outline(number, kit.c().edge, kit.px(6), kit.hair());
    text_centred(kit, number, kit.f().ui_bold, kit.c().muted, std::to_string(row + 1));
    const float inner = box.w - kit.px(63 + 19), words = wrapped_height(kit.f().body, right.text, inner);
    draw_wrapped(kit, {box.x + kit.px(63), std::round(box.middle() - words / 2)}, inner, kit.f().body,
                 used ? kit.c().muted : kit.c().ink, right.text);
    if (at.focused) focus_ring(kit, box, kit.px(12), kit.c().surface);
}

float draw_judged_pair(const StudyFrame& frame, const MatchRow& row, ImVec2 at, float width) {
    const Kit& kit = frame.kit();
    const Outcome outcome = row.correct ? Outcome::right : Outcome::wrong;
    const float inner = width - kit.px(19 + 19 + 36);
    const std::string given = row.given.empty() ? "Not matched" : row.given;
    const std::string right = row.correct ? "" : "Right: " + row.right;
    const float left_lines = wrapped_height(kit.f().body, row.left, inner), given_lines = wrapped_height(kit.f().ui, given, inner);
    const Box box{at.x, at.y, width, left_lines + given_lines + wrapped_height(kit.f().ui_bold, right, inner) + kit.px(24)};
    fill(box, soft_of(kit.c(), outcome), kit.px(12));
    outline(box, colour_of(kit.c(), outcome), kit.px(12), kit.px(2));
    const float x = box.x + kit.px(19), y = box.y + kit.px(12);
    draw_wrapped(kit, {x, y}, inner, kit.f().body, kit.c().ink, row.left);
    draw_wrapped(kit, {x, y + left_lines}, inner, kit.f().ui, colour_of(kit.c(), outcome), given);
    draw_wrapped(kit, {x, y + left_lines + given_lines}, inner, kit.f().ui_bold, kit.c().ink, right);
    draw_sign(kit, outcome, {box.right() - kit.px(39), box.middle() - kit.px(10)});
    return box.h;
}

float draw_judged_pairs(const StudyFrame& frame, ImVec2 at, float width) {
    float y = at.y;
    for (const MatchRow& row : frame.screen.matched) y += draw_judged_pair(frame, row, {at.x, y}, width) + frame.kit().px(8);
    return y - frame.kit().px(8) - at.y;
}

}  // namespace

float draw_match(const StudyFrame& frame, ImVec2 at, float width) {
    if (frame.judged()) return draw_judged_pairs(frame, at, width);
    const Kit& kit = frame.kit();
    const float gap = kit.px(8), half = std::floor((width - kit.px(24)) / 2);
    const std::size_t lefts = std::min(frame.screen.lefts.size(), frame.draft().rights.size());
    float left_y = at.y, right_y = at.y;
    for (std::size_t i = 0; i < lefts; ++i) {
        const Box box{at.x, left_y, half, left_height(frame, i, half)};
        draw_left(frame, i, box);
        left_y += box.h + gap;
    }
    for (std::size_t i = 0; i < frame.screen.rights.size(); ++i) {
        const Box box{at.x + width - half, right_y, half, right_height(frame, frame.screen.rights[i], half)};
        draw_right(frame, i, box);
        right_y += box.h + gap;
    }
    return std::max(left_y, right_y) - gap - at.y;
}

}  // namespace estelik
