// Small rows that several screens share: a label with its value, a strength with its words.
#pragma once

#include "state/screen.h"
#include "ui/draw.h"

#include <span>
#include <string_view>

namespace estelik {

// Digits on one advance, the last one at the right side of the box.
void figures_right(const Kit& kit, const Box& box, const Face& face, Colour colour, std::string_view text);

// Label at the left, value at the right, 28 px a row; a value too long for its row goes on below it.
// Gives back the height.
float draw_facts(const Kit& kit, ImVec2 at, float width, std::span<const LabelledValue> facts);

struct RowWords {
    std::string_view title, note;
};
// A thing to be set: draws its words and the line below; gives back the place of the control (px at 100 %), in
// the middle of the row's height at its right, and moves `at` below the row.
Box draw_choice_row(const Kit& kit, const RowWords& words, float control_width, float control_height, Box& at);

// The three blocks and words beside them, in a line of the ui face.
void draw_strength(const Kit& kit, ImVec2 at, float width, Strength strength, std::string_view words, Colour colour);

}  // namespace estelik
