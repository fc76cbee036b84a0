// Draws a path in the letters of SVG: M (move), L (line), A (arc of a circle: rx = ry, no rotation), Z (close).
#pragma once

#include "ui/theme.h"

#include <imgui.h>

#include <string_view>

namespace estelik {

// scale: device pixels of a grid step; stroke: device pixels. Ends are round. The path must be well formed.
void draw_path(std::string_view path, ImVec2 origin, float scale, Colour colour, float stroke);

}  // namespace estelik
