#include "ui/hand_in_dialog.h"

#include "ui/icons.h"
#include "ui/overlay.h"
#include "ui/test_parts.h"
#include "ui/widgets.h"

#include <algorithm>

namespace estelik {
namespace {

constexpr KeyBinding keys[] = {
    {Command::hand_in, plain(KeyId::enter), "Submit all and finish"},
    {Command::hand_in, ctrl(KeyId::enter)},
    {Command::return_to_test, plain(KeyId::escape), "Return to the question"},
};

constexpr double guard_seconds = 0.4;    // the Enter that led here may have been pressed twice
constexpr float words_height = 96, buttons_height = 60;   // px, above and below the table
constexpr float head_height = 36, row_height = 44, status_width = 172;
constexpr std::size_t numbers_said = 8;

// "7, 14 and 15"
std::string open_numbers(const TestRunScreen& screen) {
    std::vector<std::string> numbers;
    for (const TestCell& cell : screen.cells)
        if (!cell.saved) numbers.push_back(std::to_string(cell.number));
    if (numbers.size() > numbers_said) return {};
    std::string words;
    for (std::size_t i = 0; i < numbers.size(); ++i) words += (i == 0 ? "" : i + 1 == numbers.size() ? " and " : ", ") + numbers[i];
    return words;
}

std::string answered_words(const TestRunScreen& screen) {
    if (screen.open_words.empty()) return "Every question has a saved answer.";
    const std::string numbers = open_numbers(screen);
    return screen.open_words + (numbers.empty() ? "." : ": " + numbers + ".");
}

void draw_status(const Kit& kit, const HandInRow& row, bool saved, const Box& cell) {
    draw_icon(kit, saved ? Icon::right : Icon::warning, {cell.x, cell.middle() - kit.px(10)}, saved ? kit.c().right : kit.c().nearly);
    text_left(kit, {cell.x + kit.px(28), cell.y, cell.w - kit.px(28), cell.h}, saved ? kit.f().ui : kit.f().ui_bold, kit.c().ink, row.status);
}

void draw_row(const TestFrame& frame, const HandInRow& row, const Box& box) {
    Kit& kit = frame.kit();
    const IdScope scope(static_cast<int>(row.number));
    const Touch at = touch(kit, "Row " + std::to_string(row.number), box);
    if (at.hovered) fill(box, kit.c().hover);
    hline(box.x, box.bottom() - kit.hair(), box.w, kit.c().line, kit.hair());
    const Box inside = box.inset(kit.px(16), 0);
    text_right(kit, {inside.x, inside.y, kit.px(24), inside.h}, kit.f().ui, kit.c().faint, std::to_string(row.number));
    const float status = inside.right() - kit.px(status_width), stem = inside.x + kit.px(40);
    float room = status - stem - kit.px(16);
    if (row.flagged) {
        room -= chip_width(kit, "Flagged") + kit.px(12);
        chip(kit, "Flagged", {stem + room + kit.px(12), box.middle() - kit.px(12)}, kit.c().gold_soft, kit.c().gold_ink);
    }
    text_left(kit, {stem, inside.y, room, inside.h}, kit.f().ui, kit.c().ink, row.stem);
    const auto& cells = frame.screen.cells;
    const bool saved = row.number - 1 < cells.size() && cells[row.number - 1].saved;
    draw_status(kit, row, saved, {status, inside.y, kit.px(status_width), inside.h});
    if (at.focused) focus_ring(kit, box.inset(kit.px(4)), kit.px(6), kit.c().raised);
    if (!at.clicked) return;
    if (row.number - 1 == frame.screen.index) perform_test({Command::return_to_test}, frame);
    else go_to_question(frame, row.number - 1);
}

void draw_table(const TestFrame& frame, const Box& box) {
    Kit& kit = frame.kit();
    const Box head{box.x, box.y, box.w, kit.px(head_height)};
    fill(head, kit.c().sunken);
    text_left(kit, head.inset(kit.px(56), 0), kit.f().tiny, kit.c().muted, "Question");
    text_left(kit, {head.right() - kit.px(16 + status_width), head.y, kit.px(status_width), head.h}, kit.f().tiny, kit.c().muted, "Status");
    ScrollArea area(kit, "##rows", {box.x, head.bottom(), box.w, box.bottom() - head.bottom()});
    Box row{area.bounds().x, area.bounds().y, box.w, kit.px(row_height)};
    for (const HandInRow& line : frame.screen.rows) {
        draw_row(frame, line, row);
        row.y += row.h;
    }
    area.extent(row.y);
}

void draw_buttons(const TestFrame& frame, const Box& box) {
    Kit& kit = frame.kit();
    const Button submit{.label = "Submit all and finish", .command = Command::hand_in, .kind = ButtonKind::primary, .on_raised = true};
    const Button back{.label = "Return to question " + std::to_string(frame.screen.index + 1), .command = Command::return_to_test, .on_raised = true};
    const float x = box.right() - button_width(kit, submit), y = box.bottom() - kit.px(40);
    const bool leave = button(kit, back, {x - kit.px(8) - button_width(kit, back), y});
    const bool send = button(kit, submit, {x, y});
    if (leave) perform_test({Command::return_to_test}, frame);
    else if (send) perform_test({Command::hand_in}, frame);
}

}  // namespace

KeyTable hand_in_keys() { return keys; }

void draw_hand_in_dialog(const TestRunScreen& screen, UiState& ui, const Emit& emit) {
    Kit& kit = ui.kit;
    const TestFrame frame{screen, ui, emit};
    const auto press = pressed(kit, KeyPlace::test_hand_in);
    const bool too_soon = kit.time - ui.test.asked_at < guard_seconds;
    if (press && (press->command != Command::hand_in || !too_soon)) perform_test(*press, frame);
    const float rows = static_cast<float>(screen.rows.size()) * kit.px(row_height);
    Dialog dialog(kit, "##hand_in", 680, kit.px(48 + words_height + head_height + buttons_height) + rows);
    const Box box = dialog.content();
    draw_text(kit, box.min(), kit.f().head, kit.c().ink, "Hand in the test?");
    if (!screen.clock_hidden) text_right(kit, {box.x, box.y, box.w, kit.px(28)}, kit.f().ui_medium, kit.c().muted, screen.clock);
    text_left(kit, {box.x, box.y + kit.px(34), box.w, kit.px(24)}, kit.f().body, kit.c().ink, answered_words(screen));
    text_left(kit, {box.x, box.y + kit.px(60), box.w, kit.px(20)}, kit.f().ui, kit.c().muted, "After this the answers cannot be changed.");
    draw_buttons(frame, box);
    draw_table(frame, {box.x, box.y + kit.px(words_height), box.w, box.h - kit.px(words_height + buttons_height)});
}

}  // namespace estelik
