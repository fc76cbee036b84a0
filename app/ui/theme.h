// The theme: every colour of the program by its role, for light and dark, and with high contrast.
// No colour is written anywhere else. Text pairs keep a contrast of at least 4.5 to 1 (tested).
#pragma once

#include <cstdint>

namespace estelik {

using Colour = std::uint32_t;  // 0xAABBGGRR, as Dear ImGui packs it

constexpr Colour rgb(std::uint32_t hex) {
    return 0xFF000000u | ((hex & 0xFFu) << 16) | (hex & 0xFF00u) | ((hex >> 16) & 0xFFu);
}
constexpr Colour with_alpha(Colour colour, std::uint32_t alpha) {  // 0..255
    return (colour & 0x00FFFFFFu) | (alpha << 24);
}

struct Palette {
    Colour surface, raised, sunken, rail;           // window; cards and fields; quiet panels; navigation
    Colour hover, press, track;                     // fills: under the pointer, pressed, empty part of a bar
    Colour ink, muted, faint;                       // text: first, second, third (never faint on press)
    Colour line, edge;                              // dividers; edges of what can be operated
    Colour accent, accent_ink, accent_hover, accent_soft, accent_key;
    Colour gold, gold_ink, gold_soft, mark;         // the exam, a flag, a lit passage
    Colour right, right_soft, nearly, nearly_soft, not_yet, not_yet_soft, info, info_soft;
    Colour focus;                                   // the ring around what the keyboard is at
    Colour seq1, seq2, seq3, seq4;                  // data
    Colour shade1, shade2;                          // the two steps of a shadow
    float line_width = 1;                           // px at 100 %
};

const Palette& palette(bool dark, bool high_contrast);

}  // namespace estelik
