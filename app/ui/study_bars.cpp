// The bar above and the foot below of the Study screen.
#include "ui/page_layout.h"
#include "ui/study_draft.h"
#include "ui/study_keys.h"
#include "ui/study_parts.h"
#include "ui/widgets.h"

#include <array>
#include <string>
#include <vector>

namespace estelik {
namespace {

bool is_narrow(const StudyFrame& frame) { return width_class(frame.kit(), ImGui::GetIO().DisplaySize.x) == Width::narrow; }

struct FootButton {
    Button button;
    Press press;
};

std::vector<FootButton> tools_of(const StudyFrame& frame) {
    const bool words = !is_narrow(frame);
    const auto tool = [&](std::string label, Command command, Icon icon) {
        const Button shown{.label = std::move(label), .command = command, .kind = ButtonKind::quiet, .icon = icon, .words = words};
        return FootButton{shown, {command}};
    };
    return {tool("Undo", Command::undo, Icon::undo), tool(frame.screen.flagged ? "Unflag" : "Flag", Command::flag, Icon::flag),
            tool("Edit", Command::edit, Icon::edit), tool("Report", Command::report, Icon::report)};
}

FootButton quiet(std::string label, Command command, Icon icon = Icon::none) {
    return {{.label = std::move(label), .command = command, .kind = ButtonKind::quiet, .icon = icon}, {command}};
}

FootButton big(std::string label, Command command, std::string cap, bool primary, bool enabled, bool ring = false) {
    const ButtonKind kind = primary ? ButtonKind::primary : ButtonKind::secondary;
    return {{.label = std::move(label), .command = command, .cap = std::move(cap), .kind = kind, .size = ButtonSize::big,
             .enabled = enabled, .ring = ring}, {command}};
}

// "Knew it, in 6 days": the day stands on the one that is marked.
FootButton rating_button(const StudyScreen& screen, std::size_t index) {
    const RatingButton& rating = screen.ratings[index];
    const std::string label = rating.marked && !rating.when.empty() ? rating.word + ", " + rating.when : rating.word;
    const std::string cap = rating.marked ? "Enter" : key_cap(Command::rate, static_cast<int>(index));
    FootButton made = big(label, Command::rate, cap, rating.marked, !screen.saving, rating.marked);
    made.press.index = static_cast<int>(index);
    return made;
}

std::vector<FootButton> answers_of(const StudyFrame& frame) {
    const StudyScreen& screen = frame.screen;
    if (!frame.judged() && screen.kind == Kind::card)
        return {quiet("Skip", Command::skip), big("Show answer", Command::reveal, "", true, !screen.saving)};
    if (!frame.judged()) {
        const bool ready = answer_of(frame.draft(), screen).has_value() && !screen.saving;
        return {quiet("Skip", Command::skip), big("Check", Command::check, "", true, ready)};
    }
    if (!screen.continue_label.empty()) return {big(screen.continue_label, Command::carry_on, "", true, !screen.saving)};
    if (has_rating_tiles(screen)) return {quiet("Why now", Command::why_now, Icon::info), quiet("Tomorrow", Command::bury)};
    std::vector<FootButton> buttons;
    for (std::size_t i = 0; i < screen.ratings.size(); ++i) buttons.push_back(rating_button(screen, i));
    return buttons;
}

float widths(const Kit& kit, const std::vector<FootButton>& buttons) {
    float width = 0;
    for (const FootButton& b : buttons) width += button_width(kit, b.button) + kit.px(8);
    return width;
}

// Check and Next stand in one place, and the second half of a double click is not meant for Next.
float draw_buttons(const StudyFrame& frame, const std::vector<FootButton>& buttons, float x, float middle, float gap) {
    Kit& kit = frame.kit();
    const bool too_early = frame.screen.phase != Phase::asking && too_soon(frame.ui.study, kit.time);
    for (const FootButton& b : buttons) {
        const bool pressed = button(kit, b.button, {x, middle - button_height(kit, b.button.size) / 2});
        if (pressed && !(too_early && b.button.kind != ButtonKind::quiet))
            perform_study(b.press, frame.screen, frame.ui.study, frame.emit);
        x += button_width(kit, b.button) + gap;
    }
    return x;
}

// When the question comes next, at the right of `left` and ending at `right`; shorter where it must be.
void draw_foot_note(Kit& kit, const StudyScreen& screen, float left, float right, float middle) {
    for (const std::string& note : {screen.saving ? std::string("Saving…") : screen.next, screen.next_short}) {
        const float x = right - text_width(kit.f().ui, note);
        if (x < left) continue;
        draw_text(kit, {x, middle - kit.px(10)}, kit.f().ui, kit.c().muted, note);
        return;
    }
}

}  // namespace

void draw_study_top(const StudyFrame& frame, const Box& box) {
    Kit& kit = frame.kit();
    const StudyScreen& screen = frame.screen;
    const float side = kit.px(is_narrow(frame) ? 16 : 24), y = box.middle() - kit.px(10);
    const float mode = draw_text(kit, {box.x + side, y}, kit.f().ui_bold, kit.c().ink, screen.mode);
    const Button finish{.label = "Finish", .command = Command::finish, .kind = ButtonKind::quiet, .size = ButtonSize::small};
    float x = box.right() - side - button_width(kit, finish);
    if (button(kit, finish, {x, box.middle() - kit.px(16)})) frame.emit(Finish{});
    x -= kit.px(16) + text_width(kit.f().ui, screen.minutes);
    draw_text(kit, {x, y}, kit.f().ui, kit.c().muted, screen.minutes);
    x -= kit.px(16) + figures_width(kit.f().ui_medium, screen.left);
    draw_figures(kit, {x, y}, kit.f().ui_medium, kit.c().ink, screen.left);
    const float course = box.x + side + mode + kit.px(16);
    if (!is_narrow(frame)) text_left(kit, {course, box.y, x - course - kit.px(24), box.h}, kit.f().ui, kit.c().muted, screen.course);
}

void draw_study_foot(const StudyFrame& frame, const Box& box) {
    Kit& kit = frame.kit();
    fill(box, kit.c().surface);
    hline(box.x, box.y, box.w, kit.c().line, kit.hair());
    const float side = kit.px(is_narrow(frame) ? 12 : 24);
    const float tools_end = draw_buttons(frame, tools_of(frame), box.x + side, box.middle(), kit.px(is_narrow(frame) ? 4 : 8));
    const auto answers = answers_of(frame);
    const float start = box.right() - side - widths(kit, answers) + kit.px(8);
    draw_buttons(frame, answers, start, box.middle(), kit.px(8));
    draw_foot_note(kit, frame.screen, tools_end + kit.px(8), start - kit.px(16), box.middle());
}

}  // namespace estelik
