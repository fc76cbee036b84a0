#include "ui/day_rows.h"

#include "ui/rich_text.h"
#include "ui/rows.h"
#include "ui/widgets.h"

#include <algorithm>

namespace estelik {
namespace {

constexpr float cell_height = 46, head_height = 46, cell_gap = 4, bar_height = 4;   // px
constexpr std::size_t days_a_week = 7;

Box cell_box(const Kit& kit, const Box& at, std::size_t column, float y, float height) {
    const float width = (at.w - kit.px(cell_gap) * (days_a_week - 1)) / days_a_week;
    return {at.x + static_cast<float>(column) * (width + kit.px(cell_gap)), y, width, kit.px(height)};
}

void draw_weekday(const DaysCard::Weekday& day, Kit& kit, const Box& box, const Emit& emit) {
    const Touch hit = touch(kit, day.name + " " + day.words, box);
    fill(box, hit.held ? kit.c().press : hit.hovered ? kit.c().hover : kit.c().raised, kit.px(6));
    outline(box, kit.c().edge, kit.px(6), kit.hair());
    const Colour ink = day.share > 0 ? kit.c().ink : kit.c().faint;
    text_centred(kit, {box.x, box.y + kit.px(5), box.w, kit.px(18)}, kit.f().ui_bold, ink, day.name);
    text_centred(kit, {box.x, box.y + kit.px(23), box.w, kit.px(16)}, kit.f().tiny, kit.c().muted, day.words);
    if (hit.focused) focus_ring(kit, box, kit.px(6), kit.c().surface);
    if (hit.clicked) emit(SetPreference{day.preference, day.next});
}

void draw_day(const DaysCard::Cell& day, Kit& kit, const Box& box, const Emit& emit) {
    const bool can_change = !day.past && (!day.off || day.taken_off);
    Touch hit;
    if (can_change) hit = touch(kit, day.name + (day.taken_off ? ", off" : ""), box);
    if (day.off && !day.past) fill(box, kit.c().sunken, kit.px(6));
    if (hit.hovered) fill(box, hit.held ? kit.c().press : kit.c().hover, kit.px(6));
    if (day.today) outline(box, kit.c().accent, kit.px(6), kit.hair());
    else if (can_change) outline(box, kit.c().line, kit.px(6), kit.hair());
    const Colour ink = day.past || day.off ? kit.c().faint : kit.c().ink;
    text_centred(kit, {box.x, box.y + kit.px(6), box.w, kit.px(18)}, kit.f().ui, ink, day.number);
    if (day.taken_off) text_centred(kit, {box.x, box.y + kit.px(24), box.w, kit.px(16)}, kit.f().tiny, kit.c().muted, "off");
    if (day.height > 0) {
        const float width = (box.w - kit.px(16)) * static_cast<float>(day.height);
        fill({box.x + kit.px(8), box.bottom() - kit.px(10), std::max(kit.px(2), width), kit.px(bar_height)}, kit.c().seq3, kit.px(2));
    }
    if (hit.focused) focus_ring(kit, box, kit.px(6), kit.c().surface);
    if (hit.clicked) emit(SetPreference{day.preference, day.taken_off ? 0.0 : 1.0});
}

float draw_days(const DaysCard& card, Kit& kit, const Box& at, const Emit& emit) {
    float y = at.y + kit.px(14);
    const std::string words = "Press a weekday to make it half as full, or free. Press a day to take it off; what was due then comes around it.";
    y += draw_wrapped(kit, {at.x, y}, at.w, kit.f().ui, kit.c().muted, words) + kit.px(10);
    for (std::size_t i = 0; i < card.week.size(); ++i) draw_weekday(card.week[i], kit, cell_box(kit, at, i, y, head_height), emit);
    y += kit.px(head_height + 8);
    for (std::size_t i = 0; i < card.cells.size(); ++i) {
        draw_day(card.cells[i], kit, cell_box(kit, at, i % days_a_week, y, cell_height), emit);
        if (i % days_a_week == days_a_week - 1) y += kit.px(cell_height + cell_gap);
    }
    if (!card.note.empty()) y += draw_wrapped(kit, {at.x, y + kit.px(8)}, at.w, kit.f().ui, kit.c().muted, card.note) + kit.px(8);
    return y - at.y;
}

}  // namespace

float draw_day_rows(const DaysCard& card, Kit& kit, const Box& at, const Emit& emit) {
    Box row = at;
    const Box even = draw_choice_row(kit, {"Even days", "A question moves a day or two, so that days take alike."}, 100, 24, row);
    if (toggle(kit, "spread", card.spread, {even.right() - kit.px(40), even.y})) emit(SetPreference{"spread", card.spread ? 0.0 : 1.0});
    const Box longest = draw_choice_row(kit, {"Longest interval", "However well a question is known."}, segmented_width(kit, card.intervals) / kit.px(1), 36, row);
    const int chosen = segmented(kit, "longest", card.intervals, card.interval, {longest.right() - segmented_width(kit, card.intervals), longest.y});
    if (chosen >= 0 && chosen != card.interval) emit(SetPreference{"longest_interval", card.interval_days[static_cast<std::size_t>(chosen)]});
    row.y += draw_days(card, kit, {row.x, row.y, at.w, 0}, emit);
    return row.y - at.y;
}

}  // namespace estelik
