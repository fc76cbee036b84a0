#include "ui/progress_rows.h"

#include "ui/draw.h"
#include "ui/icons.h"
#include "ui/plot.h"
#include "ui/rows.h"

#include <algorithm>
#include <cmath>

namespace estelik {
namespace {

constexpr float column_at_least = 400, between_columns = 40;   // px
constexpr float hard_row = 60, coverage_row = 28, legend_height = 32;

std::size_t columns_in(const Kit& kit, float width) {
    return static_cast<std::size_t>(std::max(1.0F, std::floor((width + kit.px(between_columns)) / kit.px(column_at_least + between_columns))));
}

std::size_t rows_in(std::size_t count, std::size_t columns) { return std::max<std::size_t>((count + columns - 1) / columns, 1); }

// Calls draw(i, box): down the first column, then down the next.
template <class DrawRow>
void in_columns(const Kit& kit, const Box& box, std::size_t count, float least, float most, DrawRow draw) {
    const std::size_t columns = columns_in(kit, box.w), rows = rows_in(count, columns);
    const float width = (box.w - kit.px(between_columns) * static_cast<float>(columns - 1)) / static_cast<float>(columns);
    const float high = std::clamp(std::floor(box.h / static_cast<float>(rows)), kit.px(least), kit.px(most));
    for (std::size_t i = 0; i < count; ++i) {
        const auto column = static_cast<float>(i / rows), row = static_cast<float>(i % rows);
        draw(i, Box{std::round(box.x + column * (width + kit.px(between_columns))), box.y + row * high, width, high});
    }
}

void draw_bar(const Kit& kit, float x, float right, float middle, double share) {
    const Box bar{x, std::round(middle - kit.px(4)), right - x, kit.px(8)};
    if (bar.w < bar.h) return;
    fill(bar, kit.c().track, bar.h / 2);
    const float filled = std::round(bar.w * static_cast<float>(std::clamp(share, 0.0, 1.0)));
    if (share > 0) fill({bar.x, bar.y, std::max(filled, bar.h), bar.h}, kit.c().seq4, bar.h / 2);
}

void draw_topic(const Kit& kit, const TopicStrength& topic, const Box& row) {
    const float gap = kit.px(12), blocks = kit.px(28), percent = kit.px(44), count = kit.px(56);
    const bool wide = row.w >= kit.px(380);
    const float title = std::min(kit.px(172), row.w * 0.42F);
    text_left(kit, {row.x, row.y, title, row.h}, kit.f().ui, kit.c().ink, topic.title);
    const std::string recall = topic.n == 0 ? "–" : percent_words(topic.recall * 100);
    float right = row.right();
    if (wide) {
        figures_right(kit, {right - count, row.y, count, row.h}, kit.f().ui, kit.c().muted, std::to_string(topic.n) + " of " + std::to_string(topic.of));
        right -= count + gap;
    }
    draw_meter(kit, topic.mark.strength, {right - blocks, std::round(row.middle() - kit.px(6))});
    right -= blocks + gap;
    figures_right(kit, {right - percent, row.y, percent, row.h}, kit.f().ui_bold, kit.c().ink, recall);
    draw_bar(kit, row.x + title + gap, right - percent - gap, row.middle(), topic.n > 0 ? topic.recall : 0);
}

void draw_share(const Kit& kit, const ShareRow& share, const Box& row) {
    const float gap = kit.px(12), value = kit.px(56), note = kit.px(116);
    const bool tells = !share.value.empty();
    const float noted = tells ? note : text_width(kit.f().ui, share.note);
    const float right = row.right() - noted - gap, bar = right - value - gap;
    float title = std::min(kit.px(180), row.w * 0.4F);
    const bool has_bar = tells && bar - row.x - title - gap >= kit.px(24);
    if (!has_bar) title = right - (tells ? figures_width(kit.f().ui_bold, share.value) + gap : 0) - row.x;   // the bar's room is the name's
    text_left(kit, {row.x, row.y, title, row.h}, kit.f().ui, kit.c().ink, share.title);
    if (!tells) return text_right(kit, row, kit.f().ui, kit.c().muted, share.note);
    figures_right(kit, {row.right() - note, row.y, note, row.h}, kit.f().ui, kit.c().muted, share.note);
    figures_right(kit, {right - value, row.y, value, row.h}, kit.f().ui_bold, kit.c().ink, share.value);
    if (has_bar) draw_bar(kit, row.x + title + gap, bar, row.middle(), share.share);
}

void draw_hard(Kit& kit, const HardRow& hard, const Box& row, const Emit& emit) {
    const Touch at = touch(kit, hard.stem + "##" + hard.id, row);
    if (at.hovered) fill(row.inset(-kit.px(12), 0), kit.c().hover, kit.px(6));
    const float missed = figures_width(kit.f().ui, hard.missed), line = kit.px(20), y = row.y + kit.px(9);
    text_left(kit, {row.x, y, row.w - missed - kit.px(16), line}, kit.f().ui_medium, kit.c().ink, hard.stem);
    figures_right(kit, {row.x, y, row.w, line}, kit.f().ui, kit.c().muted, hard.missed);
    text_left(kit, {row.x, y + line + kit.px(2), row.w, line}, kit.f().ui, kit.c().muted, hard.given);
    if (at.focused) focus_ring(kit, row.inset(-kit.px(8), kit.px(2)), kit.px(6), kit.c().raised);
    if (at.clicked) emit(OpenPassage{hard.id});
}

double filled(Strength strength) { return strength == Strength::fresh ? 0 : strength == Strength::strong ? 1 : 0.5; }

void draw_coverage(const Kit& kit, const CoverageRow& section, const Box& row) {
    const float note = kit.px(56), title = std::min(kit.px(200), row.w * 0.45F);
    text_left(kit, {row.x, row.y, title, row.h}, kit.f().ui, kit.c().ink, section.title);
    figures_right(kit, {row.right() - note, row.y, note, row.h}, kit.f().ui, kit.c().muted, section.note);
    const float x = row.x + title + kit.px(12), room = row.right() - note - kit.px(8) - x, count = static_cast<float>(section.cells.size());
    const float step = std::min(kit.px(20), std::floor(room / std::max(count, 1.0F)));
    for (std::size_t i = 0; i < section.cells.size(); ++i)
        draw_coverage_cell(kit, {x + static_cast<float>(i) * step, std::round(row.middle() - kit.px(6)), step - kit.px(4), kit.px(12)}, filled(section.cells[i]));
}

void draw_coverage_legend(const Kit& kit, ImVec2 at) {
    const auto entry = [&kit, &at](Strength strength, std::string_view words) {
        draw_coverage_cell(kit, {at.x, at.y + kit.px(2), kit.px(16), kit.px(12)}, filled(strength));
        at.x += kit.px(24) + draw_text(kit, {at.x + kit.px(24), at.y}, kit.f().tiny, kit.c().muted, words) + kit.px(16);
    };
    entry(Strength::strong, "strong");
    entry(Strength::weak, "fair, weak");
    entry(Strength::fresh, "not asked");
}

}  // namespace

void draw_topic_rows(const Kit& kit, const Box& box, std::span<const TopicStrength> topics) {
    in_columns(kit, box, topics.size(), least_row_height, most_row_height, [&](std::size_t i, const Box& row) { draw_topic(kit, topics[i], row); });
}

float topic_rows_height(const Kit& kit, std::size_t topics, float width) {
    return kit.px(least_row_height) * static_cast<float>(rows_in(topics, columns_in(kit, width)));
}

void draw_share_rows(const Kit& kit, const Box& box, std::span<const ShareRow> rows) {
    const float high = std::clamp(std::floor(box.h / static_cast<float>(std::max<std::size_t>(rows.size(), 1))), kit.px(least_row_height), kit.px(most_row_height));
    for (std::size_t i = 0; i < rows.size(); ++i) draw_share(kit, rows[i], {box.x, box.y + static_cast<float>(i) * high, box.w, high});
}

float share_rows_height(const Kit& kit, std::size_t rows) { return kit.px(least_row_height) * static_cast<float>(rows); }

void draw_hard_rows(Kit& kit, const Box& box, std::span<const HardRow> rows, const Emit& emit) {
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const IdScope scope(static_cast<int>(i));
        const Box row{box.x, box.y + static_cast<float>(i) * kit.px(hard_row), box.w, kit.px(hard_row)};
        if (i > 0) hline(row.x, row.y, row.w, kit.c().line, kit.hair());
        draw_hard(kit, rows[i], {row.x, row.y + kit.hair(), row.w, row.h - kit.hair()}, emit);
    }
}

float hard_rows_height(const Kit& kit, std::size_t rows) { return kit.px(hard_row) * static_cast<float>(rows); }

void draw_coverage_rows(const Kit& kit, const Box& box, std::span<const CoverageRow> rows) {
    in_columns(kit, box, rows.size(), coverage_row, coverage_row, [&](std::size_t i, const Box& row) { draw_coverage(kit, rows[i], row); });
    const float below = kit.px(coverage_row) * static_cast<float>(rows_in(rows.size(), columns_in(kit, box.w)));
    draw_coverage_legend(kit, {box.x, box.y + below + kit.px(12)});
}

float coverage_rows_height(const Kit& kit, std::size_t rows, float width) {
    return kit.px(coverage_row) * static_cast<float>(rows_in(rows, columns_in(kit, width))) + kit.px(legend_height);
}

}  // namespace estelik
