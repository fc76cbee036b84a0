#include "ui/question_preview.h"

#include "ui/icons.h"
#include "ui/rich_text.h"
#include "ui/rows.h"
#include "ui/widgets.h"

#include <algorithm>

namespace estelik {
namespace {

constexpr float gap = 16;                // px, between the parts

TextStyle line_style(const Kit& kit, bool right) {
    const Face& face = right ? kit.f().ui_bold : kit.f().ui;
    return {face, kit.f().ui_bold, kit.f().mono, right ? kit.c().ink : kit.c().muted, 0};
}

float draw_head(const Kit& kit, const QuestionPreview& preview, const Box& at) {
    const std::string up = key_cap(Command::row_up_list), down = key_cap(Command::row_down_list);
    const float down_width = key_cap_width(kit, down), up_width = key_cap_width(kit, up);
    const float caps = up_width + kit.px(4) + down_width;
    text_left(kit, {at.x, at.y, at.w - caps - kit.px(12), kit.px(24)}, kit.f().ui_medium, kit.c().muted, preview.topic);
    draw_key_cap(kit, up, {at.right() - caps, at.y + kit.px(2)}, kit.c().edge, kit.c().muted);
    draw_key_cap(kit, down, {at.right() - down_width, at.y + kit.px(2)}, kit.c().edge, kit.c().muted);
    return kit.px(24);
}

float draw_line(const Kit& kit, const PreviewLine& line, const Box& at) {
    const float indent = kit.px(28);
    if (line.right) draw_sign(kit, Outcome::right, {at.x, at.y + kit.px(4)});
    const float words = draw_markdown(kit, {at.x + indent, at.y + kit.px(4)}, at.w - indent, line.text, line_style(kit, line.right));
    return std::max(kit.px(32), words + kit.px(8));
}

float draw_known(Kit& kit, const QuestionPreview& preview, const Box& at) {
    float y = at.y;
    hline(at.x, y, at.w, kit.c().line, kit.hair());
    y += kit.px(gap) + draw_facts(kit, {at.x, y + kit.px(gap)}, at.w, preview.facts);
    for (const std::string& problem : preview.problems) {
        bool unused = false;
        y += kit.px(8);
        y += banner(kit, Tone::warning, problem, "", {at.x, y, at.w, 0}, unused);
    }
    return y - at.y;
}

float draw_preview(Kit& kit, const QuestionPreview& preview, const Box& box) {
    float y = box.y + draw_head(kit, preview, box) + kit.px(gap);
    y += draw_markdown(kit, {box.x, y}, box.w, preview.stem, stem_style(kit, false)) + kit.px(gap);
    for (const PreviewLine& line : preview.lines) y += draw_line(kit, line, {box.x, y, box.w, 0});
    if (!preview.lines.empty()) y += kit.px(gap);
    if (preview.passage) {
        y += draw_passage(kit, {box.x, y}, box.w, *preview.passage, PassageSize::ui);
        y += draw_wrapped(kit, {box.x, y + kit.px(6)}, box.w, kit.f().tiny, kit.c().muted, preview.passage->place) + kit.px(6 + gap);
    }
    if (!preview.why.empty()) {
        const TextStyle style{kit.f().ui, kit.f().ui_bold, kit.f().mono, kit.c().ink, 0};
        y += draw_markdown(kit, {box.x, y}, box.w, preview.why, style) + kit.px(gap);
    }
    return y + draw_known(kit, preview, {box.x, y, box.w, 0});
}

std::optional<Command> draw_buttons(Kit& kit, const Box& foot) {
    std::optional<Command> wanted;
    const Button ask{.label = "Ask now", .command = Command::ask_now, .on_raised = true};
    const Button edit{.label = "Edit", .command = Command::edit_row, .kind = ButtonKind::primary, .on_raised = true};
    const float y = foot.y + kit.px(16), high = kit.px(40), ask_width = button_width(kit, ask);
    if (button_in(kit, edit, {foot.x, y, foot.w - ask_width - kit.px(8), high})) wanted = Command::edit_row;
    if (button_in(kit, ask, {foot.right() - ask_width, y, ask_width, high})) wanted = Command::ask_now;
    return wanted;
}

}  // namespace

std::optional<Command> draw_question_preview(const QuestionsScreen& screen, Kit& kit, const SideLayout& layout) {
    SidePanel side(kit, "##preview", layout, kit.px(28), kit.px(76));
    const Box box = side.content();
    if (!screen.preview) {
        const float words = draw_wrapped(kit, box.min(), box.w, kit.f().ui, kit.c().muted, "The question that is chosen in the list stands here.");
        side.end_content(box.y + words);
        return std::nullopt;
    }
    const float bottom = draw_preview(kit, *screen.preview, box);
    return draw_buttons(kit, side.end_content(bottom + kit.px(gap)));
}

}  // namespace estelik
