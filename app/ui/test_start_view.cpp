#include "ui/test_views.h"

#include "ui/open_test_card.h"
#include "ui/page_layout.h"
#include "ui/rich_text.h"
#include "ui/rows.h"
#include "ui/test_draft.h"
#include "ui/test_setup.h"
#include "ui/widgets.h"

#include <algorithm>

namespace estelik {
namespace {

constexpr KeyBinding keys[] = {
    {Command::start_test, plain(KeyId::enter), "Start, or continue the test in progress"},
    {Command::new_test, plain(KeyId::n), "Start a new one, whatever is in progress"},
    {Command::hand_in_open, ctrl(KeyId::enter), "Hand in the test in progress"},
    {Command::preset, plain(KeyId::d1), "Choose a ready-made test", 4},
};

constexpr float side_width = 320, padding = 24, line_height = 44;   // px

void start(const TestStartScreen& screen, const Emit& emit) {
    if (!screen.start.empty()) emit(StartTest{});
}

void perform(Press press, const TestStartScreen& screen, const Emit& emit) {
    const bool open = !screen.open_test.empty();
    switch (press.command) {
    case Command::start_test:
        if (open) emit(ResumeTest{});
        else start(screen, emit);
        break;
    case Command::new_test: start(screen, emit); break;
    case Command::hand_in_open:
        if (!open) break;
        emit(ResumeTest{});
        emit(AskHandIn{});
        break;
    case Command::preset: choose_preset(screen, static_cast<std::size_t>(press.index), emit); break;
    default: break;
    }
}

// ---- what the paper will be ----------------------------------------------------------------------------

float draw_paper(const TestStartScreen& screen, Kit& kit, ImVec2 at, float width, const Emit& emit) {
    const bool open = !screen.open_test.empty();
    const float inner = width - kit.px(2 * padding);
    const std::string nothing = "No question fits: choose other sections, or another test.";
    const std::string& paper = screen.start.empty() ? nothing : screen.paper;
    const float paper_height = wrapped_height(kit.f().body, paper, inner), rule = wrapped_height(kit.f().ui, screen.rule, inner);
    const Box box{at.x, at.y, width, kit.px(2 * padding + 28 + 6 + 12 + 20 + 48) + paper_height + rule};
    panel(kit, box);
    const float x = box.x + kit.px(padding);
    float y = box.y + kit.px(padding);
    text_left(kit, {x, y, inner, kit.px(28)}, kit.f().head, kit.c().ink, screen.blueprint.name);
    y += kit.px(28 + 6);
    y += draw_wrapped(kit, {x, y}, inner, kit.f().body, kit.c().ink, paper) + kit.px(12);
    draw_wrapped(kit, {x, y}, inner, kit.f().ui, kit.c().muted, screen.rule);
    const Command command = open ? Command::new_test : Command::start_test;
    const Button begin{.label = screen.start.empty() ? "Start the test" : screen.start, .command = command,
                       .kind = open ? ButtonKind::secondary : ButtonKind::primary, .size = ButtonSize::big,
                       .enabled = !screen.start.empty(), .on_raised = true};
    if (button_in(kit, begin, {x, box.bottom() - kit.px(padding + 48), inner, kit.px(48)})) perform({command}, screen, emit);
    return box.h;
}

// ---- earlier ones ------------------------------------------------------------------------------------------

void draw_result(const TestLine& line, Kit& kit, const Box& box, const Emit& emit) {
    const Touch at = touch(kit, line.name + ", " + line.when, box);
    if (at.hovered) fill(box, kit.c().hover);
    hline(box.x, box.y, box.w, kit.c().line, kit.hair());
    const Box inside = box.inset(kit.px(padding), 0);
    const float grade = kit.px(48), marks = figures_width(kit.f().ui, line.marks) + kit.px(12);
    figures_right(kit, inside, kit.f().ui_bold, kit.c().ink, line.grade);
    figures_right(kit, {inside.x, inside.y, inside.w - grade, inside.h}, kit.f().ui, kit.c().muted, line.marks);
    const float when = draw_text(kit, {inside.x, inside.middle() - kit.px(10)}, kit.f().ui, kit.c().muted, line.when) + kit.px(12);
    text_left(kit, {inside.x + when, inside.y, inside.w - grade - marks - when, inside.h}, kit.f().ui_medium, kit.c().ink, line.name);
    if (at.focused) focus_ring(kit, box.inset(kit.px(4)), kit.px(6), kit.c().raised);
    if (at.clicked) emit(OpenTestResult{line.id});
}

float draw_results(const TestStartScreen& screen, Kit& kit, ImVec2 at, float width, const Emit& emit) {
    const std::string_view none = "The results of your tests will stand here.";
    const float inner = width - kit.px(2 * padding), head = kit.px(52), line = kit.px(line_height);
    const float rows = screen.results.empty() ? wrapped_height(kit.f().ui, none, inner) + kit.px(20)
                                              : static_cast<float>(screen.results.size()) * line + kit.px(8);
    const Box box{at.x, at.y, width, head + rows};
    panel(kit, box);
    const float x = box.x + kit.px(padding);
    text_left(kit, {x, box.y, inner, head}, kit.f().ui_bold, kit.c().ink, "Earlier tests");
    if (screen.results.empty()) draw_wrapped(kit, {x, box.y + head - kit.px(4)}, inner, kit.f().ui, kit.c().muted, none);
    Box row{box.x + kit.hair(), box.y + head, box.w - 2 * kit.hair(), line};
    for (std::size_t i = 0; i < screen.results.size(); ++i) {
        const IdScope scope(static_cast<int>(i));
        draw_result(screen.results[i], kit, row, emit);
        row.y += line;
    }
    return box.h;
}

}  // namespace

KeyTable test_start_keys() { return keys; }

void draw_test_start(const TestStartScreen& screen, UiState& ui, const Box& box, const Emit& emit) {
    Kit& kit = ui.kit;
    const IdScope scope("test-start");
    forget_test(ui);
    if (const auto press = pressed(kit, KeyPlace::test_start)) perform(*press, screen, emit);
    ScrollArea area(kit, "##test", box);
    const bool narrow = width_class(kit, ImGui::GetIO().DisplaySize.x) == Width::narrow;
    const Box page = column(kit, area.bounds(), 1072, narrow ? 24 : 40);
    const float gap = kit.px(20);
    float y = page.y + kit.px(narrow ? 24 : 28);
    draw_text(kit, {page.x, y}, kit.f().title, kit.c().ink, "Test");
    y += kit.px(34) + gap;
    Command wanted = Command::none;
    y += draw_open_test({screen.open_test, Command::start_test}, kit, {page.x, y}, page.w, wanted);
    perform({wanted}, screen, emit);
    y += draw_presets(screen, kit, {page.x, y}, page.w, narrow ? 2 : 4, emit) + gap;
    if (narrow) {
        y += draw_paper(screen, kit, {page.x, y}, page.w, emit) + gap;
        y += draw_test_choices(screen, kit, {page.x, y}, page.w, emit) + gap;
        y += draw_results(screen, kit, {page.x, y}, page.w, emit);
    } else {
        const float side = kit.px(side_width), left = page.w - side - kit.px(32), x = page.right() - side;
        const float paper = draw_paper(screen, kit, {x, y}, side, emit) + kit.px(16);
        const float results = draw_results(screen, kit, {x, y + paper}, side, emit);
        y += std::max(draw_test_choices(screen, kit, {page.x, y}, left, emit), paper + results);
    }
    area.extent(y + kit.px(24));
}

}  // namespace estelik
