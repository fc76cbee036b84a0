#include "shell/window_icon.h"

#include <cmath>
#include <cstdint>

namespace estelik {
namespace {

// On the grid of 256 of assets/icon.svg. Everything is symmetric, so x counts from the middle.
constexpr double tile_radius = 56;

bool in_tile(double x, double y) {
    const double dx = std::fmax(0, std::fabs(x) - (128 - tile_radius));
    const double dy = std::fmax(0, std::fabs(y - 128) - (128 - tile_radius));
    return std::hypot(dx, dy) <= tile_radius;
}

// A chevron: its upper and lower edges fall towards the middle.
bool in_chevron(double x, double y, double reach, double top, double fall, double thickness) {
    const double along = std::fabs(x);
    if (along > reach) return false;
    const double upper = top + fall * (1 - along / reach);
    return y >= upper && y <= upper + thickness;
}

std::uint32_t colour_at(double x, double y) {  // 0xRRGGBBAA
    if (!in_tile(x, y)) return 0;
    if (in_chevron(x, y, 100, 100, 50, 50)) return 0xFFFFFFFF;
    if (in_chevron(x, y, 60, 186, 30, 16)) return 0x7FD3E6FF;
    if (std::hypot(x, y - 70) <= 38) return 0xF2BE22FF;
    return 0x00789FFF;
}

}  // namespace

std::vector<unsigned char> icon_pixels(int size) {
    constexpr int samples = 4;   // a side, of each pixel
    std::vector<unsigned char> pixels;
    pixels.reserve(static_cast<std::size_t>(size) * static_cast<std::size_t>(size) * 4);
    const double step = 256.0 / (size * samples);
    for (int row = 0; row < size; ++row) {
        for (int column = 0; column < size; ++column) {
            std::uint32_t sums[4] = {};
            for (int i = 0; i < samples * samples; ++i) {
                const double x = (column * samples + i % samples + 0.5) * step - 128;
                const double y = (row * samples + i / samples + 0.5) * step;
                const std::uint32_t colour = colour_at(x, y);
                const std::uint32_t alpha = colour & 0xFFu;
                for (int channel = 0; channel < 3; ++channel) sums[channel] += alpha != 0 ? (colour >> (24 - 8 * channel)) & 0xFFu : 0;
                sums[3] += alpha;
            }
            const std::uint32_t covered = sums[3] / 255;
            for (int channel = 0; channel < 3; ++channel)
                pixels.push_back(static_cast<unsigned char>(covered != 0 ? sums[channel] / covered : 0));
            pixels.push_back(static_cast<unsigned char>(sums[3] / (samples * samples)));
        }
    }
    return pixels;
}

}  // namespace estelik
