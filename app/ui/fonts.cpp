#include "ui/fonts.h"

#include "ui/imgui_compat.h"

#include <imgui.h>

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace estelik {
namespace {

// Latin with its additions and the schwa, Cyrillic with the Kazakh letters, punctuation, arrows, signs.
constexpr ImWchar letters[] = {0x0020, 0x017F, 0x018F, 0x0192, 0x01A0, 0x01B0, 0x0218, 0x021B, 0x0259, 0x0259,
                               0x02BB, 0x02DD, 0x0300, 0x0304, 0x0391, 0x03C9, 0x0400, 0x045F, 0x0490, 0x04FF,
                               0x1E00, 0x1E9E, 0x2002, 0x203A, 0x2044, 0x2044, 0x2070, 0x2089, 0x20A0, 0x20BF,
                               0x2116, 0x2122, 0x2190, 0x2199, 0x2200, 0x2265, 0x25A0, 0x25CF, 0xFFFD, 0xFFFD, 0};

unsigned big_endian(std::string_view data, std::size_t at, std::size_t bytes) {
    unsigned value = 0;
    for (std::size_t i = 0; i < bytes && at + i < data.size(); ++i)
        value = value << 8 | static_cast<unsigned char>(data[at + i]);
    return value;
}

std::size_t table_offset(std::string_view font, std::string_view tag) {
    const unsigned tables = big_endian(font, 4, 2);
    for (std::size_t i = 0; i < tables; ++i)
        if (font.substr(12 + i * 16, 4) == tag) return big_endian(font, 12 + i * 16 + 8, 4);
    return 0;
}

// Ascent and descent as parts of the em square (OpenType tables head and hhea): Dear ImGui asks for the
// sum of both, a type size means the em.
struct Heights {
    float ascent = 0.95F, descent = 0.25F;

    float both() const { return ascent + descent; }
};

Heights heights_of(std::string_view font) {
    if (font.size() < 12 || font.substr(0, 4) == "ttcf") return {};
    const std::size_t head = table_offset(font, "head");
    const std::size_t hhea = table_offset(font, "hhea");
    const auto em = static_cast<float>(big_endian(font, head + 18, 2));
    if (head == 0 || hhea == 0 || em == 0) return {};
    const auto ascent = static_cast<std::int16_t>(big_endian(font, hhea + 4, 2));
    const auto descent = static_cast<std::int16_t>(big_endian(font, hhea + 6, 2));
    const Heights heights{static_cast<float>(ascent) / em, static_cast<float>(-descent) / em};
    return heights.both() > 0.5F && heights.both() < 3 ? heights : Heights{};
}

// Where text begins in its line: the base line lies on a whole pixel, ascent and descent rounded as a
// browser does it. Dear ImGui puts the base line at the ascent rounded up.
float top_in_line(const Heights& heights, float size, float line) {
    const float ascent = heights.ascent * size;
    const float whole = std::round(ascent) + std::round(heights.descent * size);
    return std::floor((line - whole) / 2) + std::round(ascent) - std::ceil(ascent);
}

class Builder {
public:
    Builder(ImFontAtlas& atlas, const FontData& data, float scale) : atlas_(atlas), data_(data), scale_(scale) {}

    Face face(const std::string& wanted, float px, float line) {
        const std::string& font = first_of(wanted, data_.regular, data_.fallback);
        if (font.empty()) return own_face(px, line);
        const float high = std::round(line * scale_);
        const Face made{add(font, px, false), size_of(font, px), high, top_in_line(heights_of(font), px * scale_, high)};
        if (!data_.fallback.empty() && &font != &data_.fallback) add(data_.fallback, px, true);
        return made;
    }

private:
    static const std::string& first_of(const std::string& a, const std::string& b, const std::string& c) {
        return !a.empty() ? a : !b.empty() ? b : c;
    }

    float size_of(const std::string& font, float px) const { return px * scale_ * heights_of(font).both(); }

    ImFont* add(const std::string& font, float px, bool merge) {
        ImFontConfig config;
        config.FontDataOwnedByAtlas = false;
        config.MergeMode = merge;
        config.OversampleH = px * scale_ < 24 ? 2 : 1;
        config.OversampleV = 1;
        // Dear ImGui only reads the data; its interface has no const.
        return atlas_.AddFontFromMemoryTTF(const_cast<char*>(font.data()), static_cast<int>(font.size()),
                                           size_of(font, px), &config, letters);
    }

    Face own_face(float px, float line) {
        if (own_ == nullptr) own_ = atlas_.AddFontDefault();
        const float size = std::round(px * scale_), high = std::round(line * scale_);
        return {own_, size, high, std::round((high - size) / 2)};
    }

    ImFontAtlas& atlas_;
    const FontData& data_;
    float scale_;
    ImFont* own_ = nullptr;
};

}  // namespace

Fonts build_fonts(ImFontAtlas& atlas, const FontData& data, float scale) {
    atlas.Clear();
    ask_for_texture_width(atlas, scale > 1.5F ? 4096 : 2048);
    Builder build(atlas, data, scale);
    Fonts fonts;
    fonts.ui = build.face(data.regular, 14, 20);  // the first one is what Dear ImGui takes for its own
    fonts.ui_medium = build.face(data.medium, 14, 20);
    fonts.ui_bold = build.face(data.semibold, 14, 20);
    fonts.display = build.face(data.bold, 40, 44);
    fonts.title = build.face(data.semibold, 26, 34);
    fonts.head = build.face(data.semibold, 20, 28);
    fonts.lead = build.face(data.regular, 18, 30);
    fonts.brand = build.face(data.bold, 18, 28);
    fonts.body = build.face(data.regular, 16, 24);
    fonts.body_medium = build.face(data.medium, 16, 24);
    fonts.body_bold = build.face(data.semibold, 16, 24);
    fonts.tiny = build.face(data.medium, 12, 16);
    fonts.mono = build.face(data.mono, 14, 20);
    fonts.diff = build.face(data.mono, 20, 30);
    return fonts;
}

}  // namespace estelik
