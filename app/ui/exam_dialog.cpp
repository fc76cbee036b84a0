#include "ui/exam_dialog.h"

#include "ui/overlay.h"
#include "ui/widgets.h"

#include <algorithm>
#include <array>

namespace estelik {
namespace {

constexpr int first_proposal = 28;   // days from today

Day same_day_of_month(Day day, int months) {
    CalendarDate date = calendar(day);
    const int month = date.year * 12 + (date.month - 1) + months;
    date.year = month / 12;
    date.month = month % 12 + 1;
    date.day = std::min(date.day, days_in_month(date.year, date.month));
    return day_number(date);
}

void move_by_keys(const Kit& kit, ExamUi& exam, Day today) {
    const auto moved = [&](KeyId key, Day to) {
        if (kit.keys.has(plain(key))) exam.day = to;
    };
    moved(KeyId::left, exam.day + -1);
    moved(KeyId::right, exam.day + 1);
    moved(KeyId::up, exam.day + -7);
    moved(KeyId::down, exam.day + 7);
    moved(KeyId::page_up, same_day_of_month(exam.day, -1));
    moved(KeyId::page_down, same_day_of_month(exam.day, 1));
    exam.day = std::max(exam.day, today);
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

}  // namespace

void draw_exam_dialog(UiState& ui, const Emit& emit) {
    Kit& kit = ui.kit;
    if (!ui.exam.open) ui.exam.day = std::max(ui.exam.day, ui.today + first_proposal);
    ui.exam.open = true;
    move_by_keys(kit, ui.exam, ui.today);
    Dialog dialog(kit, "##exam", 420, kit.px(472));
    const Box box = dialog.content();
    draw_text(kit, box.min(), kit.f().head, kit.c().ink, "When is the exam?");
    draw_head(kit, ui.exam, ui.today, {box.x, box.y + kit.px(44), box.w, kit.px(40)});
    draw_month(kit, ui.exam, ui.today, {box.x, box.y + kit.px(92), box.w, kit.px(240)});
    const std::string words = std::string(weekday_name(weekday(ui.exam.day))) + " " + long_date(calendar(ui.exam.day));
    draw_text(kit, {box.x, box.bottom() - kit.px(80)}, kit.f().ui, kit.c().muted, words);
    const Button set{.label = "Set the day", .cap = "Enter", .kind = ButtonKind::primary};
    const Button cancel{.label = "Not now", .command = Command::close};
    const float y = box.bottom() - kit.px(40), x = box.right() - button_width(kit, set);
    const bool leave = button(kit, cancel, {x - kit.px(8) - button_width(kit, cancel), y});
    const bool take = button(kit, set, {x, y});
    if (take || kit.keys.has(plain(KeyId::enter))) emit(SetExam{calendar(ui.exam.day)});
    else if (leave || kit.keys.has(plain(KeyId::escape))) emit(AskExam{false});
}

}  // namespace estelik
