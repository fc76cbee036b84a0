#include "ui/plot.h"

#include "ui/draw.h"

#include <algorithm>
#include <cmath>

namespace estelik {

float Plot::y(double value) const {
    return std::round(box.bottom() - box.h * static_cast<float>((std::clamp(value, low, high) - low) / (high - low)));
}

void draw_grid_line(const Kit& kit, const Plot& plot, double value, bool base) {
    hline(plot.box.x, plot.y(value), plot.box.w, base ? kit.c().edge : kit.c().line, kit.hair());
}

void draw_grid_label(const Kit& kit, const Plot& plot, double value, std::string_view words) {
    const float y = plot.y(value);
    text_right(kit, {plot.box.x - kit.px(60), y - kit.px(8), kit.px(52), kit.px(16)}, kit.f().tiny, kit.c().muted, words);
}

void draw_column_label(const Kit& kit, float centre, float base, std::string_view words, bool strong) {
    const float width = text_width(kit.f().tiny, words);
    const ImVec2 at(centre - width / 2, base + kit.px(6));
    draw_text(kit, at, kit.f().tiny, strong ? kit.c().ink : kit.c().muted, words);
    if (strong) draw_text(kit, {at.x + 0.5F, at.y}, kit.f().tiny, kit.c().ink, words);  // heavier: tiny has one weight
}

std::string whole_words(double value) { return std::to_string(std::lround(value)); }
std::string percent_words(double value) { return whole_words(value) + "\u202f%"; }

}  // namespace estelik
