#include "ui/mastery_chart.h"

#include "ui/charts.h"
#include "ui/draw.h"
#include "ui/plot.h"
#include "ui/widgets.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace estelik {
namespace {

enum class Layer { strong, fair, weak };
constexpr std::array layer_names = {"strong", "fair", "weak"};

// Full, pale with an edge, empty with an edge: told apart without colour.
void draw_layer(const Kit& kit, Layer layer, const Box& box) {
    const Palette& c = kit.c();
    const float radius = kit.px(2);
    if (box.h < 1) return;
    if (layer == Layer::strong) return fill(box, c.seq4, radius);
    fill(box, layer == Layer::fair ? c.seq2 : c.raised, radius);
    outline(box, c.accent, radius, kit.hair());
}

void draw_legend(const Kit& kit, const Box& box) {
    float x = box.right();
    for (const char* name : layer_names) x -= text_width(kit.f().tiny, name) + kit.px(18 + 14);
    x += kit.px(14);
    for (std::size_t i = 0; i < layer_names.size(); ++i) {
        draw_layer(kit, static_cast<Layer>(i), {x, box.y + kit.px(4), kit.px(12), kit.px(12)});
        x += kit.px(18) + draw_text(kit, {x + kit.px(18), box.y + kit.px(2)}, kit.f().tiny, kit.c().muted, layer_names[i]) + kit.px(14);
    }
}

void draw_column(const Kit& kit, const Plot& plot, const MasteryColumn& column, const Box& at) {
    const float gap = std::min(kit.px(4), at.w / 6), thin = kit.px(1);
    double below = 0;
    for (std::size_t i = 0; i < layer_names.size(); ++i) {
        const double value = std::array{column.strong, column.fair, column.weak}[i];
        const float top = plot.y(below + value), foot = plot.y(below) - (below > 0 ? thin : 0);
        if (value > 0) draw_layer(kit, static_cast<Layer>(i), {std::round(at.x + gap), top, std::round(at.w - 2 * gap), std::max(foot - top, kit.px(2))});
        below += value;
    }
}

void draw_labels(const Kit& kit, const Plot& plot, std::span<const MasteryColumn> columns, float step) {
    float right = plot.box.right() + kit.px(20);
    for (std::size_t i = columns.size(); i-- > 0;) {
        const float x = plot.box.x + (static_cast<float>(i) + 0.5F) * step, half = text_width(kit.f().tiny, columns[i].label) / 2;
        if (x + half > right) continue;
        draw_column_label(kit, x, plot.box.bottom(), columns[i].label, columns[i].today);
        right = x - half - kit.px(10);
    }
}

}  // namespace

void draw_mastery(Kit& kit, const Box& box, std::span<const MasteryColumn> columns) {
    if (columns.empty()) return;
    double most = 1;
    for (const auto& column : columns) most = std::max(most, column.strong + column.fair + column.weak);
    const Plot plot{{box.x + kit.px(30), box.y + kit.px(36), box.w - kit.px(30), box.h - kit.px(36 + plot_labels_height)}, 0, most};
    draw_legend(kit, {box.x, box.y + kit.px(8), box.w, 0});
    const double grid = grid_step(most);
    for (double value = grid; value <= most; value += grid) {
        draw_grid_line(kit, plot, value, false);
        draw_grid_label(kit, plot, value, whole_words(value));
    }
    const float step = plot.box.w / static_cast<float>(columns.size());
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const Box at{plot.box.x + static_cast<float>(i) * step, plot.box.y, step, plot.box.h};
        draw_column(kit, plot, columns[i], at);
        if (touch(kit, columns[i].words, at, Reach::by_pointer).hovered) tooltip(kit, columns[i].words, "", {at.x + at.w / 2, plot.box.bottom() - kit.px(4), 0, 0});
    }
    draw_labels(kit, plot, columns, step);
    draw_grid_line(kit, plot, 0, true);
}

}  // namespace estelik
