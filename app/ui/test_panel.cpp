// The panel beside a running test: a cell a question, what their looks mean, and the way to hand in.
#include "ui/test_parts.h"

#include "ui/rich_text.h"
#include "ui/widgets.h"

#include <algorithm>
#include <array>
#include <numbers>
#include <utility>

namespace estelik {
namespace {

constexpr std::size_t columns = 5;
constexpr float cell_height = 40, cell_gap = 8, part_gap = 20, top_padding = 28, foot_height = 92;  // px
constexpr float legend_height = 24 + 10 + 24;

struct CellLook {
    bool saved = false, current = false, flagged = false;
};

// The flag: the upper right corner, as round as the cell.
void draw_corner(const Kit& kit, const Box& box, float size, float radius) {
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const float quarter = std::numbers::pi_v<float> / 2;
    list.PathLineTo({box.right() - size, box.y});
    list.PathArcTo({box.right() - radius, box.y + radius}, radius, -quarter, 0);
    list.PathLineTo({box.right(), box.y + size});
    list.PathFillConvex(kit.c().gold_ink);
}

// corner: the size of a flag in it; the cell is half as round.
void draw_ground(const Kit& kit, const CellLook& look, const Box& box, bool over, float corner) {
    const Palette& c = kit.c();
    const float radius = std::round(corner / 2), two = kit.px(2);
    fill(box, look.saved ? c.seq1 : over ? c.hover : c.raised, radius);
    outline(box, look.saved ? c.accent : c.edge, radius, kit.hair());
    if (look.flagged) draw_corner(kit, box, corner, radius);
    if (!look.current) return;
    outline(box.inset(-two), c.raised, radius + two, two);
    outline(box.inset(-2 * two), c.accent, radius + 2 * two, two);
}

void draw_cell(const TestFrame& frame, const TestCell& cell, const Box& box) {
    Kit& kit = frame.kit();
    const Touch at = touch(kit, "Question " + std::to_string(cell.number), box);
    draw_ground(kit, {cell.saved, cell.current, cell.flagged}, box, at.hovered, kit.px(12));
    text_centred(kit, box, cell.saved ? kit.f().ui_bold : kit.f().ui_medium, kit.c().ink, std::to_string(cell.number));
    if (at.focused) focus_ring(kit, box, kit.px(6), kit.c().sunken);
    if (at.clicked) go_to_question(frame, cell.number - 1);
}

float cells_height(const Kit& kit, std::size_t count) {
    const auto rows = static_cast<float>((count + columns - 1) / columns);
    return std::max(0.0F, rows * kit.px(cell_height + cell_gap) - kit.px(cell_gap));
}

// Gives back the current one.
Box draw_cells(const TestFrame& frame, const Box& at) {
    const Kit& kit = frame.kit();
    const float gap = kit.px(cell_gap), count = static_cast<float>(columns);
    const float width = (at.w - gap * (count - 1)) / count;
    Box current;
    for (std::size_t i = 0; i < frame.screen.cells.size(); ++i) {
        const auto column = static_cast<float>(i % columns), row = static_cast<float>(i / columns);
        const float left = std::round(at.x + column * (width + gap)), right = std::round(at.x + column * (width + gap) + width);
        const Box box{left, at.y + row * kit.px(cell_height + cell_gap), right - left, kit.px(cell_height)};
        draw_cell(frame, frame.screen.cells[i], box);
        if (frame.screen.cells[i].current) current = box;
    }
    return current;
}

void draw_legend(const Kit& kit, const Box& at) {
    struct Line { CellLook look; const char* word; };
    constexpr std::array lines = {Line{{true, false, false}, "Saved"}, Line{{}, "Not yet"}, Line{{false, true, false}, "Current"}, Line{{false, false, true}, "Flagged"}};
    const float side = kit.px(24), half = std::round((at.w + kit.px(12)) / 2);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const Box box{at.x + (i % 2 == 0 ? 0 : half), at.y + (i < 2 ? 0 : kit.px(34)), side, side};
        draw_ground(kit, lines[i].look, lines[i].look.current ? box.inset(kit.px(4)) : box, false, kit.px(9));
        text_left(kit, {box.right() + kit.px(8), box.y, half - side - kit.px(8), side}, kit.f().ui, kit.c().ink, lines[i].word);
    }
}

std::string rules(const TestRunScreen& screen) {
    const std::string saved = "Answers are saved when you leave a question.";
    return screen.clock.empty() ? saved : saved + " The clock stops while Estelik is closed.";
}

void draw_hand_in(const TestFrame& frame, const Box& foot) {
    const Button hand_in{.label = "Hand in…", .command = Command::ask_hand_in};
    Kit& kit = frame.kit();
    if (button_in(kit, hand_in, {foot.x, foot.bottom() - kit.px(28 + 40), foot.w, kit.px(40)})) perform_test({Command::ask_hand_in}, frame);
}

}  // namespace

void draw_test_panel(const TestFrame& frame, const SideLayout& layout) {
    Kit& kit = frame.kit();
    const TestRunScreen& screen = frame.screen;
    const float gap = kit.px(part_gap), inner = layout.side.w - kit.hair() - 2 * kit.px(24);
    const float cells = cells_height(kit, screen.cells.size()), legend = kit.px(legend_height);
    const float words = wrapped_height(kit.f().ui, rules(screen), inner);
    const float whole = kit.px(top_padding + 20) + cells + legend + words + 4 * gap + kit.px(foot_height);
    // Of a long paper the cells scroll, and what they mean stays in sight.
    const bool scrolls = whole > layout.side.h;
    SidePanel panel(kit, "##questions", layout, kit.px(top_padding), kit.px(foot_height) + (scrolls ? legend + gap : 0), kit.c().sunken);
    const Box box = panel.content();
    const Box head{box.x, box.y, box.w, kit.px(20)};
    text_left(kit, head, kit.f().ui_bold, kit.c().ink, "Questions");
    text_right(kit, head, kit.f().ui, kit.c().muted, screen.answered);
    float y = head.bottom() + gap;
    const Box current = draw_cells(frame, {box.x, y, box.w, cells});
    if (std::exchange(frame.ui.test.show_cell, false)) panel.scroll_into_view(current);
    y += cells + gap;
    if (!scrolls) {
        draw_legend(kit, {box.x, y, box.w, legend});
        y += legend + gap;
        hline(box.x, y, box.w, kit.c().line, kit.hair());
        y += gap;
    }
    y += draw_wrapped(kit, {box.x, y}, box.w, kit.f().ui, kit.c().muted, rules(screen));
    const Box foot = panel.end_content(y + (scrolls ? kit.px(8) : 0));
    if (scrolls) draw_legend(kit, {foot.x, foot.y + gap / 2, foot.w, legend});
    draw_hand_in(frame, foot);
}

}  // namespace estelik
