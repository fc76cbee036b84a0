#include "ui/exam_dialog.h"

#include "ui/keys.h"
#include "ui/overlay.h"
#include "ui/widgets.h"

#include <algorithm>
#include <array>

namespace estelik {
namespace {

constexpr KeyBinding keys[] = {
    {Command::day_before, plain(KeyId::left), "The day before"},
    {Command::day_after, plain(KeyId::right), "The day after"},
    {Command::week_before, plain(KeyId::up), "A week earlier"},
    {Command::week_after, plain(KeyId::down), "A week later"},
    {Command::month_before, plain(KeyId::page_up), "A month earlier"},
    {Command::month_after, plain(KeyId::page_down), "A month later"},
    {Command::set_day, plain(KeyId::enter), "Set the day"},
    {Command::exam_off, plain(KeyId::del), "Call the exam off"},
    {Command::close, plain(KeyId::escape), "Leave it as it is"},
};

constexpr int first_proposal = 28;   // days from today

Day same_day_of_month(Day day, int months) {
    CalendarDate date = calendar(day);
    const int month = date.year * 12 + (date.month - 1) + months;
    date.year = month / 12;
    date.month = month % 12 + 1;
    date.day = std::min(date.day, days_in_month(date.year, date.month));
    return day_number(date);
}

void move(ExamUi& exam, Command by) {
    switch (by) {
    case Command::day_before: exam.day = exam.day + -1; break;
    case Command::day_after: exam.day = exam.day + 1; break;
    case Command::week_before: exam.day = exam.day + -7; break;
    case Command::week_after: exam.day = exam.day + 7; break;
    case Command::month_before: exam.day = same_day_of_month(exam.day, -1); break;
    case Command::month_after: exam.day = same_day_of_month(exam.day, 1); break;
    default: break;
    }
}

void draw_head(Kit& kit, ExamUi& exam, Day today, const Box& box) {
    const CalendarDate date = calendar(exam.day);
    const std::string month = std::string(month_name(date.month)) + " " + std::to_string(date.year);
    text_centred(kit, box, kit.f().ui_bold, kit.c().ink, month);
    const Box left{box.x, box.y, box.h, box.h}, right{box.right() - box.h, box.y, box.h, box.h};
    if (icon_button(kit, "Month before", Icon::left, left, "PgUp")) exam.day = std::max(today, same_day_of_month(exam.day, -1));
    if (icon_button(kit, "Month after", Icon::next, right, "PgDn")) exam.day = same_day_of_month(exam.day, 1);
}

void draw_day(Kit& kit, ExamUi& exam, Day day, Day today, const Box& cell) {
    const std::string number = std::to_string(calendar(day).day);
    if (day < today) return text_centred(kit, cell, kit.f().ui, kit.c().faint, number);
    const IdScope scope(day.number);
    const Touch at = touch(kit, number, cell, Reach::by_pointer);
    const bool on = day == exam.day;
    const Box inner = cell.inset(kit.px(2));
    if (on || at.hovered) fill(inner, on ? kit.c().accent : kit.c().hover, kit.px(6));
    if (day == today && !on) outline(inner, kit.c().edge, kit.px(6), kit.hair());
    text_centred(kit, cell, on ? kit.f().ui_bold : kit.f().ui, on ? kit.c().accent_ink : kit.c().ink, number);
    if (at.clicked) exam.day = day;
}

void draw_month(Kit& kit, ExamUi& exam, Day today, const Box& box) {
    CalendarDate first = calendar(exam.day);
    first.day = 1;
    const Day start = day_number(first);
    const float wide = box.w / 7, high = kit.px(36);
    constexpr std::array names = {"Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"};
    for (std::size_t i = 0; i < names.size(); ++i)
        text_centred(kit, {box.x + static_cast<float>(i) * wide, box.y, wide, kit.px(24)}, kit.f().tiny, kit.c().muted, names[i]);
    for (int i = 0; i < days_in_month(first.year, first.month); ++i) {
        const int place = weekday(start) + i;
        const auto column = static_cast<float>(place % 7), row = static_cast<float>(place / 7);
        const Box cell{box.x + column * wide, box.y + kit.px(24) + row * high, wide, high};
        draw_day(kit, exam, start + i, today, cell);
    }
}

// Minutes a day to choose from, each under the score it is expected to lead to.
void draw_minutes(Kit& kit, const ExamChoice& choice, ExamUi& exam, const Box& box) {
    draw_text(kit, box.min(), kit.f().ui_bold, kit.c().ink, "Minutes a day");
    const float wide = box.w / static_cast<float>(std::max<std::size_t>(1, choice.offered.size()));
    for (std::size_t i = 0; i < choice.offered.size(); ++i) {
        const auto& offered = choice.offered[i];
        const Box cell = Box{box.x + static_cast<float>(i) * wide, box.y + kit.px(26), wide, box.h - kit.px(26)}.inset(kit.px(2), 0);
        const Touch at = touch(kit, std::to_string(offered.minutes) + " min", cell);
        const bool on = offered.minutes == exam.minutes;
        if (at.hovered && !on) fill(cell, kit.c().hover, kit.px(6));
        const float room = cell.h - kit.px(50), height = std::round(room * static_cast<float>(offered.height));
        const float foot = cell.y + kit.px(20) + room;
        fill({cell.x + kit.px(8), foot - height, cell.w - kit.px(16), std::max(height, kit.hair())}, on ? kit.c().accent : kit.c().seq2, kit.px(3));
        text_centred(kit, {cell.x, foot - height - kit.px(20), cell.w, kit.px(18)}, kit.f().tiny, kit.c().muted, offered.score);
        const Box name{cell.x, cell.bottom() - kit.px(28), cell.w, kit.px(28)};
        if (on) fill(name, kit.c().accent, kit.px(6));
        text_centred(kit, name, on ? kit.f().ui_bold : kit.f().ui, on ? kit.c().accent_ink : kit.c().ink, std::to_string(offered.minutes));
        if (at.focused) focus_ring(kit, cell, kit.px(6), kit.c().surface);
        if (at.clicked) exam.minutes = offered.minutes;
    }
}

// What the row of buttons was used for; none: nothing.
Command draw_buttons(Kit& kit, bool is_set, const Box& box) {
    const Button set{.label = "Set the day", .command = Command::set_day, .kind = ButtonKind::primary};
    const Button cancel{.label = "Not now", .command = Command::close};
    const Button off{.label = "No exam", .command = Command::exam_off, .kind = ButtonKind::quiet};
    const float y = box.bottom() - kit.px(40), x = box.right() - button_width(kit, set);
    Command wanted = Command::none;
    if (is_set && button(kit, off, {box.x - kit.px(12), y})) wanted = off.command;
    if (button(kit, cancel, {x - kit.px(8) - button_width(kit, cancel), y})) wanted = cancel.command;
    if (button(kit, set, {x, y})) wanted = set.command;
    return wanted;
}

void perform(Command command, bool is_set, ExamUi& exam, Day today, const Emit& emit) {
    switch (command) {
    case Command::set_day: emit(SetExam{calendar(exam.day), exam.minutes}); break;
    case Command::exam_off:
        if (is_set) emit(SetExam{.date = {0, 0, 0}});
        break;
    case Command::close: emit(AskExam{false}); break;
    default:
        move(exam, command);
        exam.day = std::max(exam.day, today);
    }
}

}  // namespace

KeyTable exam_dialog_keys() { return keys; }

void draw_exam_dialog(const FrameScreen& frame, UiState& ui, const Emit& emit) {
    Kit& kit = ui.kit;
    const bool is_set = !frame.exam_line.empty();
    if (!ui.exam.open) {
        ui.exam.day = frame.exam.day.value_or(std::max(ui.exam.day, ui.today + first_proposal));
        ui.exam.minutes = frame.exam.minutes;
    }
    ui.exam.open = true;
    if (const auto press = pressed(kit, KeyPlace::exam_dialog)) perform(press->command, is_set, ui.exam, ui.today, emit);
    Dialog dialog(kit, "##exam", 460, kit.px(572));
    const Box box = dialog.content();
    draw_text(kit, box.min(), kit.f().head, kit.c().ink, "When is the exam?");
    draw_head(kit, ui.exam, ui.today, {box.x, box.y + kit.px(44), box.w, kit.px(40)});
    draw_month(kit, ui.exam, ui.today, {box.x, box.y + kit.px(92), box.w, kit.px(240)});
    const std::string words = std::string(weekday_name(weekday(ui.exam.day))) + " " + long_date(calendar(ui.exam.day));
    draw_text(kit, {box.x, box.y + kit.px(336)}, kit.f().ui, kit.c().muted, words);
    draw_minutes(kit, frame.exam, ui.exam, {box.x, box.y + kit.px(364), box.w, kit.px(112)});
    perform(draw_buttons(kit, is_set, box), is_set, ui.exam, ui.today, emit);
}

}  // namespace estelik
