#include "ui/progress_figures.h"

#include "ui/charts.h"
#include "ui/draw.h"

#include <algorithm>
#include <cmath>

namespace estelik {
namespace {

constexpr float figure_height = 54, figure_gap = 36;   // px

struct Figure {
    std::string label, value, note;
};

std::vector<Figure> figures_of(const ProgressScreen& screen) {
    const char* when = screen.period == Period::week ? "Recalled this week" : screen.period == Period::month ? "Recalled this month" : "Recalled in all";
    std::vector<Figure> figures = {{when, screen.recalled, screen.recalled_note}};
    for (const LabelledValue& figure : screen.figures) figures.push_back({figure.label, figure.value, ""});
    return figures;
}

float figure_width(const Kit& kit, const Figure& figure) {
    const float note = figure.note.empty() ? 0 : kit.px(8) + text_width(kit.f().ui, figure.note);
    return std::ceil(std::max(text_width(kit.f().ui, figure.label), text_width(kit.f().title, figure.value) + note));
}

void draw_figure(const Kit& kit, const Figure& figure, ImVec2 at) {
    draw_text(kit, at, kit.f().ui, kit.c().muted, figure.label);
    const float value = draw_text(kit, {at.x, at.y + kit.px(20)}, kit.f().title, kit.c().ink, figure.value);
    draw_text(kit, {at.x + value + kit.px(8), at.y + kit.px(30)}, kit.f().ui, kit.c().muted, figure.note);  // on its base line
}

struct PlacedFigure {
    Figure figure;
    ImVec2 at;                           // from the corner of the first
};

// In a row, in more when there is no room.
std::vector<PlacedFigure> place(const Kit& kit, const std::vector<Figure>& figures, float room) {
    std::vector<PlacedFigure> placed;
    ImVec2 at(0, 0);
    for (const Figure& figure : figures) {
        const float width = figure_width(kit, figure);
        if (at.x > 0 && at.x + width > room) at = {0, at.y + kit.px(figure_height + 12)};
        placed.push_back({figure, at});
        at.x += width + kit.px(figure_gap);
    }
    return placed;
}

float width_in_a_row(const Kit& kit, const std::vector<Figure>& figures) {
    float width = 0;
    for (const Figure& figure : figures) width += figure_width(kit, figure) + kit.px(figure_gap);
    return width;
}

}  // namespace

float draw_figures_card(Kit& kit, const ProgressScreen& screen, ImVec2 at, float width) {
    const auto figures = figures_of(screen);
    const Box inside{at.x + kit.px(25), at.y + kit.px(17), width - kit.px(50), 0};
    const float strip = kit.px(344), strip_height = kit.px(68);
    const bool beside = width_in_a_row(kit, figures) + strip <= inside.w;
    const auto placed = place(kit, figures, beside ? inside.w - strip : inside.w);
    const float words = placed.back().at.y + kit.px(figure_height);
    const float height = beside ? kit.px(108) : kit.px(40) + words + kit.px(16) + strip_height;
    panel(kit, {at.x, at.y, width, height});
    const float top = beside ? std::round(at.y + (height - words) / 2) : inside.y + kit.px(3);
    for (const PlacedFigure& one : placed) draw_figure(kit, one.figure, {inside.x + one.at.x, top + one.at.y});
    const ImVec2 corner(beside ? inside.right() - strip : inside.x, beside ? inside.y : top + words + kit.px(16));
    draw_text(kit, corner, kit.f().ui, kit.c().muted, "Minutes a day, last 5 weeks");
    draw_minutes(kit, {corner.x, corner.y + kit.px(26)}, screen.minutes, screen.weeks);
    return height;
}

}  // namespace estelik
