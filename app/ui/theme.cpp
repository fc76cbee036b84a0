#include "ui/theme.h"

namespace estelik {
namespace {

constexpr Palette light = {
    .surface = rgb(0xF7F5F0), .raised = rgb(0xFFFFFF), .sunken = rgb(0xF0EDE6), .rail = rgb(0xEFECE4),
    .hover = rgb(0xF0EDE6), .press = rgb(0xE4DFD5), .track = rgb(0xE4DFD5),
    .ink = rgb(0x1F2226), .muted = rgb(0x53585E), .faint = rgb(0x62666B),
    .line = rgb(0xDFDAD0), .edge = rgb(0x8A8578),
    .accent = rgb(0x00678C), .accent_ink = rgb(0xFFFFFF), .accent_hover = rgb(0x005474),
    .accent_soft = rgb(0xDDEFF6), .accent_key = rgb(0x8FC3D8),
    .gold = rgb(0xF2BE22), .gold_ink = rgb(0x6B4E00), .gold_soft = rgb(0xFBF1D2), .mark = rgb(0xFBF1D2),
    .right = rgb(0x046B5D), .right_soft = rgb(0xDCF1EB), .nearly = rgb(0x825600), .nearly_soft = rgb(0xFBEDCF),
    .not_yet = rgb(0x901D33), .not_yet_soft = rgb(0xFAE5E7), .info = rgb(0x40509A), .info_soft = rgb(0xE6EAF7),
    .focus = rgb(0x0A4FA8),
    .seq1 = rgb(0xD5E9F1), .seq2 = rgb(0x9CCBE0), .seq3 = rgb(0x4A9BBD), .seq4 = rgb(0x00678C),
    .shade1 = rgb(0xEFECE5), .shade2 = rgb(0xF3F0EA),
};

constexpr Palette dark = {
    .surface = rgb(0x181715), .raised = rgb(0x22211E), .sunken = rgb(0x1D1C19), .rail = rgb(0x121110),
    .hover = rgb(0x2E2C28), .press = rgb(0x363430), .track = rgb(0x35332D),
    .ink = rgb(0xEFECE5), .muted = rgb(0xB3AEA3), .faint = rgb(0xA09B90),
    .line = rgb(0x383630), .edge = rgb(0x858073),
    .accent = rgb(0x63C4EE), .accent_ink = rgb(0x06222F), .accent_hover = rgb(0x8AD4F4),
    .accent_soft = rgb(0x143544), .accent_key = rgb(0x1F6080),
    .gold = rgb(0xF2C744), .gold_ink = rgb(0xF2C744), .gold_soft = rgb(0x3A3013), .mark = rgb(0x3A3013),
    .right = rgb(0x63D6BE), .right_soft = rgb(0x12362F), .nearly = rgb(0xF3BC55), .nearly_soft = rgb(0x3B2D10),
    .not_yet = rgb(0xF37C7E), .not_yet_soft = rgb(0x421E20), .info = rgb(0xA3B6F0), .info_soft = rgb(0x232C49),
    .focus = rgb(0x8FC1FF),
    .seq1 = rgb(0x1B3A48), .seq2 = rgb(0x2A6480), .seq3 = rgb(0x4296BB), .seq4 = rgb(0x63C4EE),
    .shade1 = rgb(0x141311), .shade2 = rgb(0x161513),
};

// Dividers as strong as edges, one colour of text, no soft fills, lines twice as wide.
constexpr Palette high_contrast_of(Palette p) {
    p.line = p.edge;
    p.muted = p.faint = p.ink;
    p.accent_soft = p.gold_soft = p.right_soft = p.nearly_soft = p.not_yet_soft = p.info_soft = p.raised;
    p.line_width = 2;
    return p;
}

constexpr Palette light_high = high_contrast_of(light);
constexpr Palette dark_high = high_contrast_of(dark);

}  // namespace

const Palette& palette(bool dark_theme, bool high_contrast) {
    if (high_contrast) return dark_theme ? dark_high : light_high;
    return dark_theme ? dark : light;
}

}  // namespace estelik
