// Charts, drawn from the data into a box: a line with its intervals, stacked bars, a strip of days.
// Pointing at a column shows its values.
#pragma once

#include "state/screen.h"
#include "ui/kit.h"

#include <span>
#include <string>
#include <vector>

namespace estelik {

// A round step (1, 2 or 5 times a power of ten, at least 1), so that 0 and its multiples up to `most`
// make two to four grid values.
double grid_step(double most);
// The foot of an axis of percentages that ends at 100: 70, or as many tens lower as the lowest value asks.
double percent_floor(std::span<const RetentionPoint> points);

// Points from left to right with their intervals of 95 %, and a dashed line for the target. Points of
// fewer than five answers are hollow. The last value is written.
void draw_line_chart(Kit& kit, const Box& box, std::span<const RetentionPoint> points, double target);

struct StackNames {
    std::string first, second;           // "due", "new"
};
// Two values on one another in each column; today's total is written above it.
void draw_stacks(Kit& kit, const Box& box, std::span<const BarColumn> columns, const StackNames& names);

// Minutes a day in weeks of seven, at most 24 px high; a day without is a dash, a day to come is nothing.
// 344 by 42 px.
void draw_minutes(Kit& kit, ImVec2 at, std::span<const double> minutes, std::span<const std::string> weeks);

}  // namespace estelik
