// The frame of a chart: a box with an upright axis, its grid lines and the words along it.
#pragma once

#include "ui/kit.h"

#include <string>
#include <string_view>

namespace estelik {

inline constexpr float plot_labels_height = 26;   // px, below the base line

// Where values lie in a box; what is outside lies on its edge.
struct Plot {
    Box box;
    double low = 0, high = 1;

    float y(double value) const;
};

void draw_grid_line(const Kit& kit, const Plot& plot, double value, bool base);
void draw_grid_label(const Kit& kit, const Plot& plot, double value, std::string_view words);   // left of the axis
void draw_column_label(const Kit& kit, float centre, float base, std::string_view words, bool strong);

std::string whole_words(double value);            // "23"
std::string percent_words(double value);          // of 100: "88 %"

}  // namespace estelik
