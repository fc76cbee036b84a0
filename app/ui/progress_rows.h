// The rows of Progress: a name with its bar and figures, a hard question with what was given, a section's paragraphs.
#pragma once

#include "state/screen.h"
#include "ui/emit.h"
#include "ui/kit.h"

#include <span>

namespace estelik {

inline constexpr float least_row_height = 24, most_row_height = 29;   // px, of a row with a bar

// In as many columns as find room; rows between the two heights, as the box allows.
void draw_topic_rows(const Kit& kit, const Box& box, std::span<const TopicStrength> topics);
float topic_rows_height(const Kit& kit, std::size_t topics, float width);   // at least

void draw_share_rows(const Kit& kit, const Box& box, std::span<const ShareRow> rows);
float share_rows_height(const Kit& kit, std::size_t rows);                  // at least

// Pressed, a question opens its passage.
void draw_hard_rows(Kit& kit, const Box& box, std::span<const HardRow> rows, const Emit& emit);
float hard_rows_height(const Kit& kit, std::size_t rows);

// With what the cells mean below.
void draw_coverage_rows(const Kit& kit, const Box& box, std::span<const CoverageRow> rows);
float coverage_rows_height(const Kit& kit, std::size_t rows, float width);

}  // namespace estelik
