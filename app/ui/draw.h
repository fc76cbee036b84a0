// The few shapes everything is made of: flat fills, thin lines, text on its line. Into the draw list of
// the window at hand; positions in device pixels.
#pragma once

#include "ui/kit.h"

#include <string_view>

namespace estelik {

void fill(const Box& box, Colour colour, float radius = 0);
void outline(const Box& box, Colour colour, float radius, float thickness);  // inside the box
void disc(ImVec2 centre, float radius, Colour colour);
void ring(ImVec2 centre, float radius, Colour colour, float thickness);      // inside the radius
void hline(float x, float y, float width, Colour colour, float thickness);
void vline(float x, float y, float height, Colour colour, float thickness);
void segment(ImVec2 from, ImVec2 to, Colour colour, float thickness);
void dashes(ImVec2 from, ImVec2 to, Colour colour, float thickness, float dash);
void shadow(const Kit& kit, const Box& box, float radius);
void focus_ring(const Kit& kit, const Box& box, float radius, Colour background);
void panel(const Kit& kit, const Box& box);                                  // a card: raised, thin line, r2

float text_width(const Face& face, std::string_view text);
// One line of text whose line box begins at `at`; gives back its width.
float draw_text(const Kit& kit, ImVec2 at, const Face& face, Colour colour, std::string_view text);
// In the middle of the height of a box: from its left, to its right, in its middle; cut with "…" if too long.
void text_left(const Kit& kit, const Box& box, const Face& face, Colour colour, std::string_view text);
void text_right(const Kit& kit, const Box& box, const Face& face, Colour colour, std::string_view text);
void text_centred(const Kit& kit, const Box& box, const Face& face, Colour colour, std::string_view text);
// Digits stand on the advance of "0", so that figures in a column and clocks do not jump.
float figures_width(const Face& face, std::string_view text);
float draw_figures(const Kit& kit, ImVec2 at, const Face& face, Colour colour, std::string_view text);

}  // namespace estelik
