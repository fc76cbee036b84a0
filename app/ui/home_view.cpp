#include "ui/home_view.h"

#include "ui/first_start_view.h"
#include "ui/home_cards.h"
#include "ui/keys.h"
#include "ui/open_test_card.h"
#include "ui/page_layout.h"
#include "ui/rich_text.h"
#include "ui/week_chart.h"
#include "ui/widgets.h"

#include <algorithm>

namespace estelik {
namespace {

constexpr KeyBinding keys[] = {
    {Command::start, plain(KeyId::enter), "Start"},
    {Command::minutes, plain(KeyId::m), "I have 5 minutes"},
    {Command::exam, plain(KeyId::x), "Name the day of the exam"},
    {Command::read_on, plain(KeyId::r), "Go on reading"},
    {Command::retry, plain(KeyId::t), "Retry what was missed"},
    {Command::continue_test, plain(KeyId::c), "Go on with the test in progress"},
    {Command::hand_in_open, ctrl(KeyId::enter), "Hand it in"},
};

constexpr int few_minutes = 5;

void perform(Command command, const HomeScreen& screen, const Emit& emit) {
    switch (command) {
    case Command::start:
        if (!screen.start.empty()) emit(StartStudy{});
        break;
    case Command::minutes:
        if (!screen.start.empty()) emit(StartMinutes{few_minutes});
        break;
    case Command::exam: emit(AskExam{true}); break;
    case Command::read_on: emit(Go{View::read}); break;
    case Command::continue_test:
    case Command::hand_in_open:
        if (screen.open_test.empty()) break;
        emit(ResumeTest{});
        if (command == Command::hand_in_open) emit(AskHandIn{});
        break;
    case Command::retry:
        if (screen.last && screen.last->missed > 0) emit(PractiseMissed{});
        break;
    default: break;
    }
}

// ---- the one thing to do --------------------------------------------------------------------------

float hero_words_height(const Kit& kit, const HomeScreen& screen, float width) {
    const std::string& words = screen.problem.empty() ? screen.detail : screen.problem;
    return wrapped_height(kit.f().body, words, width);
}

Button start_button(const HomeScreen& screen) {
    return {.label = screen.start, .command = Command::start, .kind = ButtonKind::primary, .size = ButtonSize::big, .ring = true,
            .on_raised = true};
}
Button minutes_button() {
    return {.label = "I have 5 minutes", .command = Command::minutes, .kind = ButtonKind::quiet, .size = ButtonSize::big,
            .icon = Icon::clock, .on_raised = true};
}
constexpr float between_buttons = 12;   // px

float hero_buttons_width(const Kit& kit, const HomeScreen& screen) {
    if (screen.start.empty()) return 0;
    return button_width(kit, start_button(screen)) + kit.px(between_buttons) + button_width(kit, minutes_button());
}

void draw_hero_buttons(Kit& kit, const HomeScreen& screen, ImVec2 at, const Emit& emit) {
    if (screen.start.empty()) return;
    const Button start = start_button(screen);
    if (button(kit, start, at)) perform(Command::start, screen, emit);
    if (button(kit, minutes_button(), {at.x + button_width(kit, start) + kit.px(between_buttons), at.y})) perform(Command::minutes, screen, emit);
}

// The height used. The week stands at the right where the buttons leave room for it.
float draw_hero(Kit& kit, const HomeScreen& screen, ImVec2 at, float width, bool wide, const Emit& emit) {
    const float padding = kit.px(32);
    const float beside = width - 3 * padding - hero_buttons_width(kit, screen);
    const bool with_chart = wide && beside >= kit.px(220);
    const float chart_width = with_chart ? std::min(kit.px(320), beside) : 0;
    const float room = width - 2 * padding - (with_chart ? chart_width + kit.px(32) : 0);
    const float words = hero_words_height(kit, screen, room);
    const float buttons = screen.start.empty() ? 0 : kit.px(72);
    const float content = kit.px(52) + words + buttons;
    const float inner = std::max(content, with_chart ? kit.px(160) : 0.0F);
    const Box box{at.x, at.y, width, inner + 2 * padding};
    panel(kit, box);
    const float x = box.x + padding;
    float y = std::round(box.middle() - content / 2);
    const float headline = draw_text(kit, {x, y}, kit.f().display, kit.c().ink, screen.headline);
    // On the base line of the headline.
    draw_text(kit, {x + headline + kit.px(14), y + kit.px(13)}, kit.f().lead, kit.c().muted, screen.minutes);
    y += kit.px(52);
    draw_wrapped(kit, {x, y}, room, kit.f().body, kit.c().muted, screen.problem.empty() ? screen.detail : screen.problem);
    draw_hero_buttons(kit, screen, {x, y + words + kit.px(24)}, emit);
    if (with_chart)
        draw_week(kit, screen.week, {box.right() - padding - chart_width, std::round(box.middle() - kit.px(78)), chart_width, kit.px(156)});
    return box.h;
}

float draw_courses(Kit& kit, const HomeScreen& screen, ImVec2 at, float width, const Emit& emit) {
    if (screen.courses.empty()) return 0;
    draw_text(kit, at, kit.f().ui_bold, kit.c().ink, "Courses");
    Box row{at.x, at.y + kit.px(28), width, kit.px(48)};
    for (std::size_t i = 0; i < screen.courses.size(); ++i) {
        const IdScope scope(static_cast<int>(i));
        const CourseLine& course = screen.courses[i];
        const Touch hit = touch(kit, course.title, row);
        fill(row, course.current ? kit.c().accent_soft : hit.hovered ? kit.c().hover : kit.c().raised, kit.px(6));
        outline(row, course.current ? kit.c().accent : kit.c().edge, kit.px(6), kit.hair());
        const float detail = text_width(kit.f().ui, course.detail);
        text_left(kit, {row.x + kit.px(16), row.y, row.w - detail - kit.px(48), row.h}, kit.f().ui_bold, kit.c().ink, course.title);
        text_right(kit, row.inset(kit.px(16), 0), kit.f().ui, kit.c().muted, course.detail);
        if (hit.focused) focus_ring(kit, row, kit.px(6), kit.c().surface);
        if (hit.clicked && !course.current) emit(ChooseCourse{i});
        row.y += row.h + kit.px(8);
    }
    return row.y - at.y;
}

void draw_day(const HomeScreen& screen, Kit& kit, const Box& box, const Emit& emit) {
    ScrollArea area(kit, "##home", box);
    const bool narrow = width_class(kit, ImGui::GetIO().DisplaySize.x) == Width::narrow;
    const Box page = column(kit, area.bounds(), 976, narrow ? 24 : 48);
    const float gap = kit.px(narrow ? 16 : 20);
    float y = page.y + kit.px(narrow ? 24 : 36);
    draw_text(kit, {page.x, y}, kit.f().ui_medium, kit.c().muted, screen.date);
    draw_text(kit, {page.x, y + kit.px(24)}, kit.f().title, kit.c().ink, screen.title);
    y += kit.px(58) + gap;
    Command test = Command::none;
    y += draw_open_test({screen.open_test, Command::continue_test, false}, kit, {page.x, y}, page.w, test);
    perform(test, screen, emit);
    y += draw_hero(kit, screen, {page.x, y}, page.w, !narrow && !screen.week.empty(), emit) + gap;
    std::optional<Command> wanted;
    y += draw_home_cards(kit, screen, {page.x, y}, page.w, narrow ? 2 : 3, wanted) + gap;
    if (wanted) perform(*wanted, screen, emit);
    y += draw_courses(kit, screen, {page.x, y}, page.w, emit);
    area.extent(y + kit.px(16));
}

}  // namespace

KeyTable home_keys() { return keys; }

void draw_home(const HomeScreen& screen, UiState& ui, const Box& box, const Emit& emit) {
    if (screen.first_start) return draw_first_start(screen, ui, box, emit);
    if (const auto press = pressed(ui.kit, KeyPlace::home)) perform(press->command, screen, emit);
    draw_day(screen, ui.kit, box, emit);
}

}  // namespace estelik
