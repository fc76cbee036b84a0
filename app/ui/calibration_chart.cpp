#include "ui/calibration_chart.h"

#include "ui/draw.h"
#include "ui/plot.h"
#include "ui/widgets.h"

#include <algorithm>
#include <cmath>

namespace estelik {
namespace {

float x_of(const Plot& plot, double value) {
    return std::round(plot.box.x + plot.box.w * static_cast<float>((std::clamp(value, plot.low, plot.high) - plot.low) / (plot.high - plot.low)));
}

// Where along the line the word is furthest from every point.
double place_of_word(const Plot& plot, std::span<const CalibrationPoint> points) {
    double best = 0.22, widest = -1;
    for (const double place : {0.22, 0.4, 0.6, 0.86}) {
        double clear = 1;
        for (const auto& point : points) clear = std::min(clear, std::abs((point.meant - plot.low) / (plot.high - plot.low) - place));
        if (clear > widest) {
            widest = clear;
            best = place;
        }
    }
    return best;
}

void draw_exact(const Kit& kit, const Plot& plot, std::span<const CalibrationPoint> points) {
    dashes({plot.box.x, plot.box.bottom()}, {plot.box.right(), plot.box.y}, kit.c().edge, std::max(1.0F, 1.5F * kit.em / 16), kit.px(4));
    const auto place = static_cast<float>(place_of_word(plot, points));
    draw_text(kit, {plot.box.x + plot.box.w * place - kit.px(30), plot.box.bottom() - plot.box.h * place - kit.px(24)}, kit.f().tiny, kit.c().muted, "exact");
}

std::string words_of(const CalibrationPoint& point) {
    const auto& came = point.came;
    const std::string meant = came.label.empty() ? percent_words(point.meant) + " predicted" : came.label;
    return meant + ": " + percent_words(came.value) + " of " + std::to_string(came.n) + ", between " + whole_words(came.low) + " and " + whole_words(came.high);
}

void draw_point(Kit& kit, const Plot& plot, const CalibrationPoint& point) {
    const float x = x_of(plot, point.meant);
    segment({x, plot.y(point.came.high)}, {x, plot.y(point.came.low)}, kit.c().accent, kit.hair());
    const ImVec2 centre(x, plot.y(point.came.value));
    disc(centre, kit.px(6), kit.c().raised);
    disc(centre, kit.px(5), kit.c().accent);
    const std::string words = words_of(point);
    const Box column{x - kit.px(14), plot.box.y, kit.px(28), plot.box.h};
    if (touch(kit, words, column, Reach::by_pointer).hovered) tooltip(kit, words, "", {x, centre.y - kit.px(6), 0, kit.px(12)});
}

// Their own words below the points, the later ones first; one that finds no room is left out.
void draw_labels(const Kit& kit, const Plot& plot, std::span<const CalibrationPoint> points) {
    float right = plot.box.right() + kit.px(20);
    for (auto point = points.rbegin(); point != points.rend(); ++point) {
        const float half = text_width(kit.f().tiny, point->came.label) / 2, x = x_of(plot, point->meant);
        if (x + half > right) continue;
        draw_column_label(kit, x, plot.box.bottom(), point->came.label, false);
        right = x - half - kit.px(8);
    }
}

}  // namespace

double calibration_floor(std::span<const CalibrationPoint> points) {
    constexpr double room = 4, highest = 50;
    double lowest = highest + room;
    for (const auto& point : points) lowest = std::min({lowest, point.meant, point.came.value});
    return std::floor(std::max(0.0, lowest - room) / 10) * 10;
}

void draw_calibration(Kit& kit, const Box& box, std::span<const CalibrationPoint> points) {
    if (points.empty()) return;
    const double low = calibration_floor(points), step = 100 - low > 60 ? 50 : 100 - low > 30 ? 20 : 10;
    const Plot plot{{box.x + kit.px(36), box.y + kit.px(20), box.w - kit.px(36 + 16), box.h - kit.px(20 + plot_labels_height)}, low, 100};
    const bool labelled = !points.front().came.label.empty();
    for (double value = 100; value >= low - 0.5; value -= step) {
        draw_grid_line(kit, plot, value, false);
        draw_grid_label(kit, plot, value, whole_words(value));
        if (!labelled) draw_column_label(kit, x_of(plot, value), plot.box.bottom(), whole_words(value), false);
    }
    draw_grid_line(kit, plot, low, true);
    draw_exact(kit, plot, points);
    for (std::size_t i = 1; i < points.size(); ++i)
        segment({x_of(plot, points[i - 1].meant), plot.y(points[i - 1].came.value)}, {x_of(plot, points[i].meant), plot.y(points[i].came.value)},
                kit.c().accent, kit.px(2));
    for (const auto& point : points) draw_point(kit, plot, point);
    if (labelled) draw_labels(kit, plot, points);
}

}  // namespace estelik
