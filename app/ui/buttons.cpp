#include "ui/widgets.h"

#include <algorithm>

namespace estelik {
namespace {

struct ButtonLook {
    Colour fill = 0, edge = 0, text = 0, cap_edge = 0, cap_text = 0;
};

ButtonLook look_of(const Kit& kit, const Button& b, const Touch& at) {
    const Palette& c = kit.c();
    if (!b.enabled) return {c.sunken, c.line, c.faint, c.line, c.faint};
    const Colour under = at.held ? c.press : at.hovered ? c.hover : 0;
    switch (b.kind) {
    case ButtonKind::primary: {
        const Colour fill = at.held || at.hovered ? c.accent_hover : c.accent;
        return {fill, fill, c.accent_ink, c.accent_key, c.accent_ink};
    }
    case ButtonKind::secondary: return {under != 0 ? under : c.raised, c.edge, c.ink, c.edge, c.muted};
    case ButtonKind::careful: return {under != 0 ? under : c.raised, c.not_yet, c.not_yet, c.edge, c.muted};
    case ButtonKind::quiet: break;
    }
    return {under, 0, under != 0 ? c.ink : c.muted, at.held ? c.edge : c.line, c.muted};
}

const Face& face_of(const Kit& kit, const Button& b) {
    if (b.kind == ButtonKind::quiet) return b.size == ButtonSize::big ? kit.f().body_medium : kit.f().ui_medium;
    return b.size == ButtonSize::big ? kit.f().body_bold : kit.f().ui_bold;
}

std::string words_of(const Button& b) { return b.label.substr(0, b.label.find("##")); }
std::string cap_of(const Button& b) { return b.cap.empty() ? key_cap(b.command) : b.cap; }

float padding(const Kit& kit, const Button& b) {
    if (!b.words) return kit.px(8);
    if (b.size == ButtonSize::small) return kit.px(12);
    if (b.kind == ButtonKind::quiet) return kit.px(b.size == ButtonSize::big ? 20 : 12);
    return kit.px(b.size == ButtonSize::big ? 20 : 16);
}

float content_width(const Kit& kit, const Button& b) {
    const float gap = kit.px(b.words ? 10 : 6);
    const std::string cap = cap_of(b);
    float width = 0;
    if (b.icon != Icon::none) width += kit.px(20) + gap;
    if (b.words) width += text_width(face_of(kit, b), words_of(b)) + gap;
    if (!cap.empty()) width += key_cap_width(kit, cap) + gap;
    return std::max(0.0F, width - gap);
}

void draw_content(const Kit& kit, const Button& b, const ButtonLook& look, const Box& box, float down) {
    const float gap = kit.px(b.words ? 10 : 6);
    const Face& face = face_of(kit, b);
    float x = std::round(box.x + (box.w - content_width(kit, b)) / 2);
    const float middle = box.middle() + down;
    if (b.icon != Icon::none) {
        draw_icon(kit, b.icon, {x, middle - kit.px(10)}, look.text);
        x += kit.px(20) + gap;
    }
    if (b.words) x += draw_text(kit, {x, middle - face.line / 2}, face, look.text, words_of(b)) + gap;
    const std::string cap = cap_of(b);
    if (!cap.empty()) draw_key_cap(kit, cap, {x, middle - kit.px(10)}, look.cap_edge, look.cap_text);
}

}  // namespace

float key_cap_width(const Kit& kit, std::string_view keys) {
    return std::max(kit.px(20), std::round(text_width(kit.f().tiny, keys)) + 2 * kit.px(6));
}

void draw_key_cap(const Kit& kit, std::string_view keys, ImVec2 at, Colour edge, Colour text) {
    const Box box{std::round(at.x), std::round(at.y), key_cap_width(kit, keys), kit.px(20)};
    outline(box, edge, kit.px(6), kit.hair());
    text_centred(kit, box, kit.f().tiny, text, keys);
}

void tooltip(const Kit& kit, std::string_view words, std::string_view keys, const Box& of) {
    if (ImGui::GetCurrentContext() == nullptr) return;
    const float cap = keys.empty() ? 0 : key_cap_width(kit, keys) + kit.px(8);
    const float width = text_width(kit.f().tiny, words) + cap + kit.px(20);
    const ImVec2 screen = ImGui::GetIO().DisplaySize;
    Box box{of.x, of.bottom() + kit.px(8), width, kit.px(32)};
    if (box.bottom() > screen.y) box.y = of.y - kit.px(8) - box.h;
    box.x = std::clamp(box.x, kit.px(8), std::max(kit.px(8), screen.x - width - kit.px(8)));
    ImGui::SetNextWindowPos(box.min());
    ImGui::SetNextWindowSize({box.w, box.h});
    ImGui::PushStyleVar(ImGuiStyleVar_PopupBorderSize, 0);  // its own ground would show at the corners
    ImGui::PushStyleColor(ImGuiCol_PopupBg, ImVec4(0, 0, 0, 0));
    ImGui::BeginTooltip();
    fill(box, kit.c().ink, kit.px(6));
    const float x = box.x + kit.px(10);
    draw_text(kit, {x, box.middle() - kit.px(8)}, kit.f().tiny, kit.c().surface, words);
    if (!keys.empty())
        draw_key_cap(kit, keys, {box.right() - kit.px(10) - key_cap_width(kit, keys), box.y + kit.px(6)}, kit.c().muted, kit.c().surface);
    ImGui::Dummy({box.w, box.h});
    ImGui::EndTooltip();
    ImGui::PopStyleColor();
    ImGui::PopStyleVar();
}

float button_height(const Kit& kit, ButtonSize size) {
    return kit.px(size == ButtonSize::big ? 48 : size == ButtonSize::small ? 32 : 40);
}

float button_width(const Kit& kit, const Button& b) {
    const float edges = b.kind == ButtonKind::quiet && !b.words ? 0 : 2 * kit.px(1);
    return std::ceil(content_width(kit, b) + 2 * padding(kit, b) + edges);
}

bool button(Kit& kit, const Button& b, ImVec2 at) {
    return button_in(kit, b, {std::round(at.x), std::round(at.y), button_width(kit, b), button_height(kit, b.size)});
}

bool button_in(Kit& kit, const Button& b, const Box& box) {
    const Touch at = touch(kit, b.label, box, b.enabled ? Reach::by_tab : Reach::by_pointer);
    const ButtonLook look = look_of(kit, b, at);
    const float radius = kit.px(6);
    if (look.fill != 0) fill(box, look.fill, radius);
    if (look.edge != 0 && look.edge != look.fill) outline(box, look.edge, radius, kit.hair());
    draw_content(kit, b, look, box, at.held && b.kind == ButtonKind::primary ? kit.px(1) : 0);
    if (b.enabled && (b.ring || at.focused)) focus_ring(kit, box, radius, b.on_raised ? kit.c().raised : kit.c().surface);
    if (!b.words && at.hovered) tooltip(kit, words_of(b), cap_of(b), box);
    return b.enabled && at.clicked;
}

bool icon_button(Kit& kit, const std::string& name, Icon icon, const Box& box, std::string_view tip) {
    const Touch at = touch(kit, name, box);
    if (at.hovered || at.held) fill(box, at.held ? kit.c().press : kit.c().hover, kit.px(6));
    draw_icon(kit, icon, {box.x + (box.w - kit.px(20)) / 2, box.y + (box.h - kit.px(20)) / 2}, at.hovered ? kit.c().ink : kit.c().muted);
    if (at.focused) focus_ring(kit, box, kit.px(6), kit.c().surface);
    if (at.hovered && !tip.empty()) tooltip(kit, tip, "", box);
    return at.clicked;
}

}  // namespace estelik
