#include "ui/draw.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace estelik {
namespace {

ImDrawList& list() { return *ImGui::GetWindowDrawList(); }

bool is_digit(char letter) { return letter >= '0' && letter <= '9'; }

// Where the text must be cut so that it and "…" fit.
std::string cut_to(const Face& face, std::string_view text, float width) {
    const float dots = text_width(face, "…");
    std::size_t end = text.size();
    while (end > 0 && text_width(face, text.substr(0, end)) + dots > width) {
        --end;
        while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0u) == 0x80u) --end;
    }
    return std::string(text.substr(0, end)) + "…";
}

}  // namespace

void fill(const Box& box, Colour colour, float radius) { list().AddRectFilled(box.min(), box.max(), colour, radius); }

void outline(const Box& box, Colour colour, float radius, float thickness) {
    const float in = (thickness - 1) / 2;  // AddRect draws around the middle of the outermost pixel
    const Box at = box.inset(in);
    list().AddRect(at.min(), at.max(), colour, std::max(0.0F, radius - in), 0, thickness);
}

void disc(ImVec2 centre, float radius, Colour colour) { list().AddCircleFilled(centre, radius, colour); }

void ring(ImVec2 centre, float radius, Colour colour, float thickness) {
    list().AddCircle(centre, radius - thickness / 2, colour, 0, thickness);
}

void hline(float x, float y, float width, Colour colour, float thickness) { fill({x, y, width, thickness}, colour); }
void vline(float x, float y, float height, Colour colour, float thickness) { fill({x, y, thickness, height}, colour); }

void segment(ImVec2 from, ImVec2 to, Colour colour, float thickness) {
    const ImVec2 points[] = {from, to};
    list().AddPolyline(points, 2, colour, 0, thickness);
}

void dashes(ImVec2 from, ImVec2 to, Colour colour, float thickness, float dash) {
    const ImVec2 way(to.x - from.x, to.y - from.y);
    const float length = std::hypot(way.x, way.y);
    for (float at = 0; at < length; at += 2 * dash) {
        const float end = std::min(at + dash, length);
        segment({from.x + way.x * at / length, from.y + way.y * at / length},
                {from.x + way.x * end / length, from.y + way.y * end / length}, colour, thickness);
    }
}

void shadow(const Kit& kit, const Box& box, float radius) {
    fill(box.inset(-kit.px(5)).moved(0, kit.px(4)), kit.c().shade2, radius + kit.px(5));
    fill(box.inset(-kit.px(2)).moved(0, kit.px(2)), kit.c().shade1, radius + kit.px(2));
}

void focus_ring(const Kit& kit, const Box& box, float radius, Colour background) {
    const float two = kit.px(2);
    outline(box.inset(-two), background, radius + two, two);
    outline(box.inset(-2 * two), kit.c().focus, radius + 2 * two, two);
}

void panel(const Kit& kit, const Box& box) {
    fill(box, kit.c().raised, kit.px(12));
    outline(box, kit.c().line, kit.px(12), kit.hair());
}

float text_width(const Face& face, std::string_view text) {
    return face.font->CalcTextSizeA(face.size, FLT_MAX, 0, text.data(), text.data() + text.size()).x;
}

float draw_text(const Kit& kit, ImVec2 at, const Face& face, Colour colour, std::string_view text) {
    if (text.empty()) return 0;
    list().AddText(face.font, face.size, {std::round(at.x), std::round(at.y) + face.top}, colour, text.data(), text.data() + text.size());
    const float width = text_width(face, text);
    if (kit.drawn != nullptr) kit.drawn->push_back({std::string(text), {at.x, at.y, width, face.line}, false});
    return width;
}

void text_left(const Kit& kit, const Box& box, const Face& face, Colour colour, std::string_view text) {
    const ImVec2 at(box.x, box.middle() - face.line / 2);
    if (text_width(face, text) <= box.w + 1) draw_text(kit, at, face, colour, text);
    else draw_text(kit, at, face, colour, cut_to(face, text, box.w));
}

void text_right(const Kit& kit, const Box& box, const Face& face, Colour colour, std::string_view text) {
    draw_text(kit, {box.right() - text_width(face, text), box.middle() - face.line / 2}, face, colour, text);
}

void text_centred(const Kit& kit, const Box& box, const Face& face, Colour colour, std::string_view text) {
    draw_text(kit, {box.x + (box.w - text_width(face, text)) / 2, box.middle() - face.line / 2}, face, colour, text);
}

float figures_width(const Face& face, std::string_view text) {
    const float zero = text_width(face, "0");
    float width = 0;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = at;
        while (end < text.size() && !is_digit(text[end])) ++end;
        if (end > at) width += text_width(face, text.substr(at, end - at));
        else width += zero, ++end;
        at = end;
    }
    return width;
}

float draw_figures(const Kit& kit, ImVec2 at, const Face& face, Colour colour, std::string_view text) {
    const float zero = text_width(face, "0");
    Kit quiet = kit;  // a test sees the figure whole, not in its digits
    quiet.drawn = nullptr;
    float x = at.x;
    for (std::size_t from = 0; from < text.size();) {
        std::size_t end = from;
        while (end < text.size() && !is_digit(text[end])) ++end;
        const bool digit = end == from;
        if (digit) ++end;
        const std::string_view piece = text.substr(from, end - from);
        const float shift = digit ? (zero - text_width(face, piece)) / 2 : 0;
        draw_text(quiet, {x + shift, at.y}, face, colour, piece);
        x += digit ? zero : text_width(face, piece);
        from = end;
    }
    if (kit.drawn != nullptr) kit.drawn->push_back({std::string(text), {at.x, at.y, x - at.x, face.line}, false});
    return x - at.x;
}

}  // namespace estelik
