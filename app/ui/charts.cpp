#include "ui/charts.h"

#include "analyse/retention.h"
#include "ui/draw.h"
#include "ui/plot.h"
#include "ui/widgets.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace estelik {
namespace {

// The centre of a label under its point; the first one begins at the axis.
float label_centre(const Kit& kit, std::span<const RetentionPoint> points, std::size_t i, float x) {
    return i == 0 && points.size() > 1 ? x + text_width(kit.f().tiny, points[i].label) / 2 : x;
}

// ---- line ------------------------------------------------------------------------------------------------

float point_x(const Plot& plot, std::size_t i, std::size_t count) {
    if (count < 2) return plot.box.x + plot.box.w / 2;
    return std::round(plot.box.x + plot.box.w * static_cast<float>(i) / static_cast<float>(count - 1));
}

void draw_point(const Kit& kit, const Plot& plot, const RetentionPoint& point, float x) {
    const Palette& c = kit.c();
    segment({x, plot.y(point.high)}, {x, plot.y(point.low)}, c.accent, kit.hair());
    const ImVec2 centre(x, plot.y(point.value));
    const bool few = point.n < least_to_tell;
    disc(centre, kit.px(5), c.raised);
    disc(centre, kit.px(4), c.accent);
    if (few) disc(centre, kit.px(4) - 1.5F * kit.em / 16, c.raised);
}

// The last one always, the others where they find room.
void draw_point_labels(const Kit& kit, const Plot& plot, std::span<const RetentionPoint> points) {
    float right = plot.box.right() + kit.px(52);
    for (std::size_t i = points.size(); i-- > 0;) {
        const float half = text_width(kit.f().tiny, points[i].label) / 2;
        const float centre = label_centre(kit, points, i, point_x(plot, i, points.size()));
        if (centre + half > right) continue;
        draw_column_label(kit, centre, plot.box.bottom(), points[i].label, false);
        right = centre - half - kit.px(8);
    }
}

std::string point_words(const RetentionPoint& point) {
    std::string words = point.label + ": " + percent_words(point.value) + " of " + std::to_string(point.n);
    if (point.n < least_to_tell) return words + ", too few to tell";
    return words + ", between " + whole_words(point.low) + " and " + whole_words(point.high);
}

void draw_target(const Kit& kit, const Plot& plot, double target, bool below) {
    const float y = plot.y(target);
    dashes({plot.box.x, y}, {plot.box.right(), y}, kit.c().gold_ink, std::max(1.0F, 1.5F * kit.em / 16), kit.px(4));
    draw_text(kit, {plot.box.right() + kit.px(8), y + kit.px(below ? 1 : -16)}, kit.f().tiny, kit.c().gold_ink, "target");
}

// ---- bars ------------------------------------------------------------------------------------------------

struct Stack {
    Box column, first, second;
};

Stack stack_of(const Kit& kit, const Plot& plot, const BarColumn& column, std::size_t i, std::size_t count) {
    const float step = plot.box.w / static_cast<float>(count);
    const float x = plot.box.x + static_cast<float>(i) * step, base = plot.box.bottom();
    const float left = std::round(x + std::min(kit.px(4), step / 6)), right = std::round(x + step - std::min(kit.px(4), step / 6));
    Stack stack{{x, plot.box.y, step, plot.box.h}, {}, {}};
    const float high = base - plot.y(column.value);
    stack.first = {left, base - high, right - left, high};
    const float second = plot.y(column.value) - plot.y(column.value + column.second);
    const float gap = column.value > 0 ? kit.px(3) : 0;
    if (column.second > 0) stack.second = {left, stack.first.y - gap - std::max(second - gap, kit.px(2)), right - left, std::max(second - gap, kit.px(2))};
    return stack;
}

void draw_stack(const Kit& kit, const Stack& stack) {
    const float radius = kit.px(2);
    if (stack.first.h >= 1) fill(stack.first, kit.c().seq4, radius);
    if (stack.second.h < 1) return;
    fill(stack.second, kit.c().seq2, radius);
    outline(stack.second, kit.c().accent, radius, kit.hair());
}

void draw_stack_legend(const Kit& kit, const Box& box, const StackNames& names) {
    const float square = kit.px(12), y = box.y + kit.px(2);
    const float second = text_width(kit.f().tiny, names.second), first = text_width(kit.f().tiny, names.first);
    float x = box.right() - second - kit.px(18) - kit.px(14) - first - kit.px(18);
    fill({x, y + kit.px(2), square, square}, kit.c().seq4, kit.px(2));
    x += kit.px(18) + draw_text(kit, {x + kit.px(18), y}, kit.f().tiny, kit.c().muted, names.first) + kit.px(14);
    fill({x, y + kit.px(2), square, square}, kit.c().seq2, kit.px(2));
    outline({x, y + kit.px(2), square, square}, kit.c().accent, kit.px(2), kit.hair());
    draw_text(kit, {x + kit.px(18), y}, kit.f().tiny, kit.c().muted, names.second);
}

double most_of(std::span<const BarColumn> columns) {
    double most = 1;
    for (const BarColumn& column : columns) most = std::max(most, column.value + column.second);
    return most;
}

}  // namespace

double grid_step(double most) {
    double step = 1;
    for (int i = 0; most / step >= 4; ++i) step *= i % 3 == 1 ? 2.5 : 2;  // 1, 2, 5, 10, 20, 50 ...
    return step;
}

double percent_floor(std::span<const RetentionPoint> points) {
    constexpr double room = 4;   // a point on the base line would lie on the axis's words
    double lowest = 70 + room;
    for (const RetentionPoint& point : points) lowest = std::min(lowest, point.value);
    return std::floor(std::max(0.0, lowest - room) / 10) * 10;
}

void draw_line_chart(Kit& kit, const Box& box, std::span<const RetentionPoint> points, double target) {
    const double low = percent_floor(points);
    const Plot plot{{box.x + kit.px(36), box.y + kit.px(28), box.w - kit.px(36 + 52), box.h - kit.px(28 + plot_labels_height)}, low, 100};
    const double step = 100 - low > 60 ? 50 : 100 - low > 30 ? 20 : 10;
    for (double value = 100; value >= low - 0.5; value -= step) {
        draw_grid_line(kit, plot, value, false);
        draw_grid_label(kit, plot, value, whole_words(value));
    }
    const bool above = !points.empty() && points.back().value > target;
    draw_target(kit, plot, target, above);
    for (std::size_t i = 1; i < points.size(); ++i)
        segment({point_x(plot, i - 1, points.size()), plot.y(points[i - 1].value)},
                {point_x(plot, i, points.size()), plot.y(points[i].value)}, kit.c().accent, kit.px(2));
    for (std::size_t i = 0; i < points.size(); ++i) {
        const float x = point_x(plot, i, points.size());
        draw_point(kit, plot, points[i], x);
        const Box column{x - kit.px(16), plot.box.y, kit.px(32), plot.box.h};
        const std::string words = point_words(points[i]);
        if (touch(kit, words, column, Reach::by_pointer).hovered) tooltip(kit, words, "", {x, plot.y(points[i].value) - kit.px(4), 0, kit.px(8)});
    }
    if (points.empty()) return;
    draw_point_labels(kit, plot, points);
    const float y = plot.y(points.back().value) + kit.px(above ? -17 : 1);
    draw_text(kit, {plot.box.right() + kit.px(8), y}, kit.f().tiny, kit.c().accent, percent_words(points.back().value));
}

void draw_stacks(Kit& kit, const Box& box, std::span<const BarColumn> columns, const StackNames& names) {
    if (columns.empty()) return;
    const double most = most_of(columns);
    const Plot plot{{box.x + kit.px(24), box.y + kit.px(36), box.w - kit.px(24), box.h - kit.px(36 + plot_labels_height)}, 0, most};
    draw_stack_legend(kit, {box.x, box.y + kit.px(8), box.w, 0}, names);
    const double step = grid_step(most);
    for (double value = step; value <= most; value += step) {
        draw_grid_line(kit, plot, value, false);
        draw_grid_label(kit, plot, value, whole_words(value));
    }
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const BarColumn& column = columns[i];
        const Stack stack = stack_of(kit, plot, column, i, columns.size());
        draw_stack(kit, stack);
        const float middle = stack.column.x + stack.column.w / 2;
        draw_column_label(kit, middle, plot.box.bottom(), column.label, column.today);
        const float top = stack.second.h > 0 ? stack.second.y : stack.first.y;
        const std::string words = column.label + ": " + whole_words(column.value) + " " + names.first + ", " + whole_words(column.second) + " " + names.second;
        if (column.today) text_centred(kit, {stack.column.x, top - kit.px(18), stack.column.w, kit.px(16)}, kit.f().tiny, kit.c().ink, whole_words(column.value + column.second));
        if (touch(kit, words, stack.column, Reach::by_pointer).hovered) tooltip(kit, words, "", {middle, plot.box.bottom() - kit.px(4), 0, 0});
    }
    draw_grid_line(kit, plot, 0, true);
}

void draw_minutes(Kit& kit, ImVec2 at, std::span<const double> minutes, std::span<const std::string> weeks) {
    constexpr std::array<const char*, 7> names = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    const double most = minutes.empty() ? 1 : std::max(1.0, *std::max_element(minutes.begin(), minutes.end()));
    const float tallest = kit.px(24), week_width = kit.px(70), pitch = kit.px(93) / 10, base = at.y + tallest;
    for (std::size_t i = 0; i < minutes.size(); ++i) {
        if (minutes[i] < 0) continue;
        const std::size_t week = i / names.size(), day = i % names.size();
        const float x = std::round(at.x + static_cast<float>(week) * week_width + static_cast<float>(day) * pitch);
        const bool off = minutes[i] < 0.5;
        const float high = off ? kit.px(2) : std::max(kit.px(3), std::round(tallest * static_cast<float>(minutes[i] / most)));
        fill({x, base - high, kit.px(7), high}, off ? kit.c().edge : kit.c().seq4, off ? 0 : kit.px(1));
        const std::string when = week < weeks.size() ? std::string(names[day]) + ", week of " + weeks[week] : names[day];
        const std::string words = when + ": " + whole_words(minutes[i]) + " min";
        if (touch(kit, words, {x - kit.px(1), at.y, pitch, tallest}, Reach::by_pointer).hovered) tooltip(kit, words, "", {x, at.y, 0, tallest});
    }
    for (std::size_t week = 0; week < weeks.size(); ++week)
        draw_text(kit, {at.x + static_cast<float>(week) * week_width, base + kit.px(4)}, kit.f().tiny, kit.c().muted, weeks[week]);
}

}  // namespace estelik
