#include "ui/curve_chart.h"

#include "ui/draw.h"
#include "ui/plot.h"
#include "ui/widgets.h"

#include <algorithm>
#include <cmath>

namespace estelik {
namespace {

class Chart {
public:
    Chart(Kit& kit, const Box& box, const ForgettingCurve& curve)
        : kit_(kit), curve_(curve),
          plot_{{box.x + kit.px(44), box.y + kit.px(20), box.w - kit.px(44 + 12), box.h - kit.px(20 + plot_labels_height)}, curve_floor(curve), 100} {}

    void draw() {
        draw_grid();
        draw_target();
        for (const auto& fall : curve_.falls) draw_fall(fall);
        for (const auto& answer : curve_.answers) draw_answer(answer);
        draw_due();
    }

private:
    float x(double day) const { return plot_.box.x + plot_.box.w * static_cast<float>((day - curve_.first) / (curve_.last - curve_.first)); }
    // Between the pixels: a slow fall would be a flight of steps.
    float y(double recall) const { return plot_.box.bottom() - plot_.box.h * static_cast<float>((recall - plot_.low) / (plot_.high - plot_.low)); }
    ImVec2 at(const CurvePoint& point) const { return {x(point.day), y(point.recall)}; }

    void draw_grid() {
        const double step = 100 - plot_.low > 40 ? 20 : 10;
        for (double value = 100; value > plot_.low - 0.5; value -= step) {
            draw_grid_line(kit_, plot_, value, false);
            draw_grid_label(kit_, plot_, value, percent_words(value));
        }
        draw_grid_line(kit_, plot_, plot_.low, true);
        vline(std::round(x(0)), plot_.box.y, plot_.box.h, kit_.c().edge, kit_.hair());
        float taken = -1e9F;   // the right end of the label before; what finds no room is left out
        for (const auto& label : curve_.labels) {
            const float half = text_width(kit_.f().tiny, label.words) / 2;
            if (x(label.day) - half < taken) continue;
            draw_column_label(kit_, x(label.day), plot_.box.bottom(), label.words, label.day == 0);
            taken = x(label.day) + half + kit_.px(8);
        }
    }

    void draw_target() {
        const float y = plot_.y(curve_.target);
        dashes({plot_.box.x, y}, {plot_.box.right(), y}, kit_.c().gold_ink, std::max(1.0F, 1.5F * kit_.em / 16), kit_.px(4));
    }

    // What lies ahead is thinner than what was.
    void draw_fall(const std::vector<CurvePoint>& fall) {
        for (std::size_t i = 1; i < fall.size(); ++i)
            segment(at(fall[i - 1]), at(fall[i]), kit_.c().accent, fall[i].day <= 0 ? kit_.px(2) : std::max(1.0F, kit_.px(1)));
    }

    void draw_answer(const CurveAnswer& answer) {
        const ImVec2 centre = at(answer.before);
        disc(centre, kit_.px(5), kit_.c().raised);
        if (answer.right) disc(centre, kit_.px(4), kit_.c().accent);
        else ring(centre, kit_.px(4), kit_.c().not_yet, kit_.px(2));
        const Box around{centre.x - kit_.px(8), centre.y - kit_.px(8), kit_.px(16), kit_.px(16)};
        if (touch(kit_, answer.words, around, Reach::by_pointer).hovered) tooltip(kit_, answer.words, "", around);
    }

    void draw_due() {
        const ImVec2 centre = at(curve_.due);
        disc(centre, kit_.px(6), kit_.c().raised);
        disc(centre, kit_.px(5), kit_.c().gold_ink);
        const float width = text_width(kit_.f().tiny, curve_.due_words);
        const float left = std::clamp(centre.x - width / 2, plot_.box.x, plot_.box.right() - width);
        const Box words{std::round(left), std::round(centre.y) - kit_.px(28), width, kit_.px(16)};
        fill(words.inset(-kit_.px(4), 0), kit_.c().raised);   // over the line of today
        draw_text(kit_, words.min(), kit_.f().tiny, kit_.c().gold_ink, curve_.due_words);
    }

    Kit& kit_;
    const ForgettingCurve& curve_;
    Plot plot_;
};

}  // namespace

double curve_floor(const ForgettingCurve& curve) {
    constexpr double room = 2, highest = 80;
    double lowest = std::min(highest + room, curve.target);
    for (const auto& fall : curve.falls)
        for (const auto& point : fall) lowest = std::min(lowest, point.recall);
    return std::floor(std::max(0.0, lowest - room) / 10) * 10;
}

void draw_curve(Kit& kit, const Box& box, const ForgettingCurve& curve) { Chart(kit, box, curve).draw(); }

}  // namespace estelik
