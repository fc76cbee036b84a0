// The bar above and the foot below of a running test.
#include "ui/test_parts.h"

#include "ui/widgets.h"

#include <algorithm>

namespace estelik {
namespace {

// The clock with its button, right-aligned at `right`; gives back where they begin.
float draw_clock(const TestFrame& frame, float right, float middle) {
    Kit& kit = frame.kit();
    const TestRunScreen& screen = frame.screen;
    if (screen.clock.empty()) return right;
    const Button hide{.label = screen.clock_hidden ? "Show clock" : "Hide clock", .cap = test_cap(frame, Command::toggle_clock),
                      .kind = ButtonKind::quiet, .size = ButtonSize::small};
    float x = right - button_width(kit, hide);
    if (button(kit, hide, {x, middle - kit.px(16)})) perform_test({Command::toggle_clock}, frame);
    if (screen.clock_hidden) return x;
    x -= kit.px(16) + figures_width(kit.f().body_bold, screen.clock);
    draw_figures(kit, {x, middle - kit.px(12)}, kit.f().body_bold, kit.c().ink, screen.clock);
    x -= kit.px(8 + 20);
    draw_icon(kit, Icon::clock, {x, middle - kit.px(10)}, kit.c().muted);
    return x;
}

// "Question 11: answer saved"
std::string saved_words(const TestFrame& frame) {
    const auto left = frame.ui.test.left;
    const auto& cells = frame.screen.cells;
    if (!left || *left >= cells.size() || !cells[*left].saved) return {};
    return "Question " + std::to_string(cells[*left].number) + ": answer saved";
}

void draw_saved(const TestFrame& frame, float from, float to, float middle) {
    const Kit& kit = frame.kit();
    const std::string words = saved_words(frame);
    const float x = to - text_width(kit.f().ui, words);
    if (words.empty() || x - kit.px(28) < from) return;
    draw_icon(kit, Icon::right, {x - kit.px(28), middle - kit.px(10)}, kit.c().right);
    draw_text(kit, {x, middle - kit.px(10)}, kit.f().ui, kit.c().muted, words);
}

}  // namespace

void draw_test_top(const TestFrame& frame, const Box& box) {
    Kit& kit = frame.kit();
    const float side = kit.px(frame.narrow ? 16 : 24), y = box.middle() - kit.px(10);
    float right = box.right() - side;
    if (frame.narrow) {
        const Button all{.label = "All questions", .command = Command::side_panel, .size = ButtonSize::small};
        right -= button_width(kit, all);
        if (button(kit, all, {right, box.middle() - kit.px(16)})) frame.ui.test.side_open = !frame.ui.test.side_open;
        right -= kit.px(8);
    }
    right = draw_clock(frame, right, box.middle()) - kit.px(24);
    const float name = draw_text(kit, {box.x + side, y}, kit.f().ui_bold, kit.c().ink, frame.screen.name) + kit.px(16);
    if (!frame.narrow)
        text_left(kit, {box.x + side + name, box.y, right - box.x - side - name, box.h}, kit.f().ui, kit.c().muted, frame.screen.paper);
}

void draw_test_foot(const TestFrame& frame, const Box& box) {
    Kit& kit = frame.kit();
    const TestRunScreen& screen = frame.screen;
    fill(box, kit.c().surface);
    hline(box.x, box.y, box.w, kit.c().line, kit.hair());
    const float side = kit.px(frame.narrow ? 12 : 24), y = box.middle() - kit.px(24);
    const Button previous{.label = "Previous", .command = Command::previous_question, .size = ButtonSize::big, .icon = Icon::left,
                          .enabled = screen.index > 0};
    const Button flag{.label = screen.flagged ? "Remove flag" : "Flag", .cap = test_cap(frame, Command::flag_in_test),
                      .kind = ButtonKind::quiet, .size = ButtonSize::big, .icon = Icon::flag};
    const bool last = is_last(screen);
    const Button next{.label = last ? "Hand in…##foot" : "Next", .command = last ? Command::ask_hand_in : Command::next_question,
                      .kind = ButtonKind::primary, .size = ButtonSize::big};
    float x = box.x + side;
    if (button(kit, previous, {x, y})) perform_test({previous.command}, frame);
    x += button_width(kit, previous) + kit.px(8);
    if (button(kit, flag, {x, y})) perform_test({Command::flag_in_test}, frame);
    x += button_width(kit, flag) + kit.px(8);
    const float next_x = box.right() - side - button_width(kit, next);
    if (button(kit, next, {next_x, y})) perform_test({next.command}, frame);
    draw_saved(frame, x, next_x - kit.px(20), box.middle());
}

}  // namespace estelik
