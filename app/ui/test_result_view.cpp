#include "ui/test_views.h"

#include "ui/page_layout.h"
#include "ui/result_cards.h"
#include "ui/result_rows.h"
#include "ui/test_draft.h"
#include "ui/widgets.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace estelik {
namespace {

constexpr KeyBinding keys[] = {
    {Command::row_down_list, plain(KeyId::down), "Next question"},
    {Command::row_up_list, plain(KeyId::up), "Question before"},
    {Command::next_chip, plain(KeyId::right), "Narrow the list: wrong, flagged …"},
    {Command::previous_chip, plain(KeyId::left), "Widen it again"},
    {Command::open_row_passage, ctrl(KeyId::o), "Open its passage in the article"},
    {Command::retry, plain(KeyId::t), "Retry what was missed"},
    {Command::missed_into_review, plain(KeyId::a), "Put what was missed into review"},
    {Command::print_result, ctrl(KeyId::p), "Print it, or save it as a page"},
    {Command::close_test, plain(KeyId::escape), "Close"},
};

// ---- what is wanted ------------------------------------------------------------------------------------

void select_row(const TestResultScreen& screen, int step, const Emit& emit) {
    const auto& rows = screen.rows;
    const auto at = std::find_if(rows.begin(), rows.end(), [&](const ResultRow& row) { return row.index == screen.selected; });
    if (at == rows.end()) return;
    const auto to = std::clamp(at - rows.begin() + step, std::ptrdiff_t{0}, static_cast<std::ptrdiff_t>(rows.size()) - 1);
    const std::size_t index = rows[static_cast<std::size_t>(to)].index;
    if (index != screen.selected) emit(SelectResult{index});
}

void choose_chip(const TestResultScreen& screen, int step, const Emit& emit) {
    const auto& chips = screen.chips;
    const auto at = std::find_if(chips.begin(), chips.end(), [&](const auto& chip) { return chip.first == screen.only; });
    if (at == chips.end()) return;
    const auto to = std::clamp(at - chips.begin() + step, std::ptrdiff_t{0}, static_cast<std::ptrdiff_t>(chips.size()) - 1);
    const ResultOnly only = chips[static_cast<std::size_t>(to)].first;
    if (only != screen.only) emit(SetResultFilter{only});
}

void perform(Command command, const TestResultScreen& screen, const Emit& emit) {
    switch (command) {
    case Command::row_down_list: select_row(screen, 1, emit); break;
    case Command::row_up_list: select_row(screen, -1, emit); break;
    case Command::next_chip: choose_chip(screen, 1, emit); break;
    case Command::previous_chip: choose_chip(screen, -1, emit); break;
    case Command::open_row_passage: open_result_passage(screen, emit); break;
    case Command::retry:
        if (screen.missed > 0) emit(RetryTestMissed{});
        break;
    case Command::missed_into_review:
        if (screen.missed > 0) emit(MissedIntoReview{});
        break;
    case Command::print_result: emit(PrintResult{}); break;
    case Command::close_test: emit(CloseTest{}); break;
    default: break;
    }
}

// ---- the head --------------------------------------------------------------------------------------------

// What can be done next; the primary stands last.
std::vector<Button> ways_on(const TestResultScreen& screen) {
    const bool missed = screen.missed > 0;
    std::vector<Button> ways;
    if (missed) ways.push_back({.label = "Put missed into review", .command = Command::missed_into_review});
    ways.push_back({.label = "Print or save", .command = Command::print_result, .kind = ButtonKind::quiet, .icon = Icon::print});
    ways.push_back({.label = "Close", .command = Command::close_test, .kind = missed ? ButtonKind::quiet : ButtonKind::primary});
    if (missed)
        ways.push_back({.label = "Retry missed (" + std::to_string(screen.missed) + ")", .command = Command::retry, .kind = ButtonKind::primary});
    return ways;
}

float width_of(const Kit& kit, const std::vector<Button>& ways) {
    float wide = -kit.px(8);
    for (const Button& way : ways) wide += button_width(kit, way) + kit.px(8);
    return wide;
}

// In as many lines as they need. Gives back the height.
float draw_ways(const TestResultScreen& screen, Kit& kit, const std::vector<Button>& ways, ImVec2 at, float right, const Emit& emit) {
    float x = at.x, y = at.y;
    for (const Button& way : ways) {
        const float wide = button_width(kit, way);
        if (x > at.x && x + wide > right) {
            x = at.x;
            y += kit.px(48);
        }
        if (button(kit, way, {x, y})) perform(way.command, screen, emit);
        x += wide + kit.px(8);
    }
    return y + kit.px(40) - at.y;
}

// Beside the marks, or below when there is no room. Gives back the height.
float draw_head(const TestResultScreen& screen, Kit& kit, ImVec2 at, float width, const Emit& emit) {
    const std::string marks = screen.marks + " marks";
    draw_text(kit, at, kit.f().ui_medium, kit.c().muted, screen.name);
    draw_text(kit, {at.x, at.y + kit.px(22)}, kit.f().title, kit.c().ink, marks);
    auto ways = ways_on(screen);
    const bool beside = text_width(kit.f().title, marks) + kit.px(24) + width_of(kit, ways) <= width;
    if (!beside && width_of(kit, ways) > width)
        for (Button& way : ways) way.words = way.icon == Icon::none;   // what has a sign is known by it
    const float x = beside ? at.x + width - width_of(kit, ways) : at.x, y = kit.px(beside ? 8 : 64);
    const float high = draw_ways(screen, kit, ways, {x, at.y + y}, at.x + width + 1, emit);
    return beside ? kit.px(56) : y + high;
}

// Filters, and what the schedule makes of the test. In as many lines as they need.
float draw_chips(const TestResultScreen& screen, Kit& kit, ImVec2 at, float width, const Emit& emit) {
    float x = at.x, y = at.y;
    for (const auto& [only, words] : screen.chips) {
        const float wide = filter_chip_width(kit, words);
        if (x > at.x && x + wide > at.x + width) {
            x = at.x;
            y += kit.px(40);
        }
        if (filter_chip(kit, words, only == screen.only, {x, y}) && only != screen.only) emit(SetResultFilter{only});
        x += wide + kit.px(8);
    }
    const std::string_view schedule = screen.schedule_unchanged ? "The schedule is unchanged by this test." : "The answers count for the schedule.";
    const bool beside = x + kit.px(16) + text_width(kit.f().ui, schedule) <= at.x + width;
    if (beside) text_right(kit, {at.x, y, width, kit.px(32)}, kit.f().ui, kit.c().muted, schedule);
    else draw_text(kit, {at.x, y + kit.px(40)}, kit.f().ui, kit.c().muted, schedule);
    return y + kit.px(beside ? 32 : 60) - at.y;
}

}  // namespace

KeyTable test_result_keys() { return keys; }

void draw_test_result(const TestResultScreen& screen, UiState& ui, const Box& box, const Emit& emit) {
    Kit& kit = ui.kit;
    const IdScope scope("result");
    forget_test(ui);
    if (const auto press = pressed(kit, KeyPlace::test_result)) perform(press->command, screen, emit);
    const bool narrow = width_class(kit, ImGui::GetIO().DisplaySize.x) == Width::narrow;
    const Box page = column(kit, box, 1072, narrow ? 24 : 40);
    const float gap = kit.px(16), top = kit.px(narrow ? 16 : 28);
    const float head = top + draw_head(screen, kit, {page.x, page.y + top}, page.w, emit);
    ScrollArea area(kit, "##result", {box.x, box.y + head, box.w, box.h - head});
    float y = area.bounds().y + gap;
    y += draw_result_cards(screen, kit, {page.x, y}, page.w) + gap;
    y += draw_chips(screen, kit, {page.x, y}, page.w, emit) + gap;
    Box chosen;
    y += draw_result_rows(screen, kit, {page.x, y}, page.w, chosen, emit);
    if (std::exchange(ui.result.selected, screen.selected) != screen.selected && chosen.h > 0) area.scroll_into_view(chosen);
    area.extent(y + kit.px(20));
    if (area.bounds().y < box.y + head) hline(box.x, box.y + head, box.w, kit.c().line, kit.hair());
}

}  // namespace estelik
