#include "ui/widgets.h"

#include <algorithm>
#include <cmath>

namespace estelik {
namespace {

constexpr float combo_row = 36;  // px

int chosen_in_list(Kit& kit, std::span<const std::string> words, int chosen, float width) {
    int result = -1;
    const ImVec2 at = ImGui::GetCursorScreenPos();
    for (std::size_t i = 0; i < words.size(); ++i) {
        const IdScope scope(static_cast<int>(i));
        const Box row{at.x, at.y + static_cast<float>(i) * kit.px(combo_row), width, kit.px(combo_row)};
        const Touch hit = touch(kit, words[i], row, Reach::by_pointer);
        const bool on = static_cast<int>(i) == chosen;
        if (on || hit.hovered) fill(row, on ? kit.c().accent_soft : kit.c().hover);
        text_left(kit, row.inset(kit.px(12), 0), on ? kit.f().ui_bold : kit.f().ui, kit.c().ink, words[i]);
        if (hit.clicked) result = static_cast<int>(i);
    }
    if (result >= 0 || kit.keys.has(plain(KeyId::escape))) ImGui::CloseCurrentPopup();
    return result;
}

// Up and Down change the choice of the one that has the focus, without opening it.
int stepped(const Kit& kit, const Touch& at, std::size_t count, int chosen) {
    if (!at.focused) return -1;
    if (kit.keys.has(plain(KeyId::up)) && chosen > 0) return chosen - 1;
    if (kit.keys.has(plain(KeyId::down)) && chosen + 1 < static_cast<int>(count)) return chosen + 1;
    return -1;
}

}  // namespace

float chip_width(const Kit& kit, std::string_view text) { return std::ceil(text_width(kit.f().tiny, text)) + 2 * kit.px(8); }

void chip(const Kit& kit, std::string_view text, ImVec2 at, Colour soft, Colour strong) {
    const Box box{std::round(at.x), std::round(at.y), chip_width(kit, text), kit.px(24)};
    fill(box, soft, kit.px(6));
    text_centred(kit, box, kit.f().tiny, strong, text);
}

float filter_chip_width(const Kit& kit, std::string_view text) {
    return std::ceil(text_width(kit.f().ui_bold, text)) + 2 * kit.px(12);
}

bool filter_chip(Kit& kit, const std::string& text, bool on, ImVec2 at) {
    const Box box{std::round(at.x), std::round(at.y), filter_chip_width(kit, text), kit.px(32)};
    const Touch hit = touch(kit, text, box);
    fill(box, on ? kit.c().accent_soft : hit.hovered ? kit.c().hover : kit.c().raised, kit.px(6));
    outline(box, on ? kit.c().accent : kit.c().edge, kit.px(6), kit.hair());
    text_centred(kit, box, on ? kit.f().ui_bold : kit.f().ui_medium, kit.c().ink, text);
    if (hit.focused) focus_ring(kit, box, kit.px(6), kit.c().surface);
    return hit.clicked;
}

float segmented_width(const Kit& kit, std::span<const std::string> words) {
    float width = 0;
    for (const std::string& word : words) width += std::ceil(text_width(kit.f().ui_bold, word)) + 2 * kit.px(16);
    return width;
}

int segmented(Kit& kit, const std::string& name, std::span<const std::string> words, int chosen, ImVec2 at) {
    const IdScope scope(name.c_str());
    int clicked = -1;
    Box part{std::round(at.x), std::round(at.y), 0, kit.px(36)};
    const Box whole{part.x, part.y, segmented_width(kit, words), part.h};
    fill(whole, kit.c().raised, kit.px(6));
    for (std::size_t i = 0; i < words.size(); ++i) {
        part.w = std::ceil(text_width(kit.f().ui_bold, words[i])) + 2 * kit.px(16);
        const bool on = static_cast<int>(i) == chosen;
        const Touch hit = touch(kit, words[i], part);
        const auto corners = i == 0                   ? ImDrawFlags_RoundCornersLeft
                             : i + 1 == words.size() ? ImDrawFlags_RoundCornersRight
                                                     : ImDrawFlags_RoundCornersNone;
        if (on || hit.hovered)
            ImGui::GetWindowDrawList()->AddRectFilled(part.min(), part.max(), on ? kit.c().accent : kit.c().hover, kit.px(6), corners);
        if (!on && i > 0 && static_cast<int>(i) != chosen + 1) vline(part.x, part.y, part.h, kit.c().line, kit.hair());
        text_centred(kit, part, on ? kit.f().ui_bold : kit.f().ui_medium, on ? kit.c().accent_ink : kit.c().muted, words[i]);
        if (hit.focused) focus_ring(kit, part, kit.px(6), kit.c().surface);
        if (hit.clicked) clicked = static_cast<int>(i);
        part.x += part.w;
    }
    outline(whole, kit.c().edge, kit.px(6), kit.hair());
    return clicked;
}

bool toggle(Kit& kit, const std::string& name, bool on, ImVec2 at) {
    const Box box{std::round(at.x), std::round(at.y), kit.px(40), kit.px(24)};
    const Touch hit = touch(kit, name, box.inset(0, -kit.px(4)));
    fill(box, on ? kit.c().accent : kit.c().raised, box.h / 2);
    outline(box, on ? kit.c().accent : kit.c().edge, box.h / 2, std::max(kit.hair(), 1.5F * kit.em / 16));
    disc({on ? box.right() - box.h / 2 : box.x + box.h / 2, box.middle()}, kit.px(8), on ? kit.c().accent_ink : kit.c().edge);
    text_right(kit, {box.x - kit.px(76), box.y, kit.px(60), box.h}, kit.f().ui_medium, kit.c().muted, on ? "On" : "Off");
    if (hit.focused) focus_ring(kit, box, box.h / 2, kit.c().surface);
    return hit.clicked;
}

bool slider(Kit& kit, const std::string& name, double& value, double low, double high, double step, const Box& box) {
    const Touch hit = touch(kit, name, box);
    const float knob = kit.px(10), way = box.w - 2 * knob;
    const double before = value;
    if (hit.held) {
        const double part = std::clamp(static_cast<double>((ImGui::GetIO().MousePos.x - box.x - knob) / way), 0.0, 1.0);
        value = low + std::round(part * (high - low) / step) * step;
    }
    if (hit.focused && kit.keys.has(plain(KeyId::left))) value -= step;
    if (hit.focused && kit.keys.has(plain(KeyId::right))) value += step;
    value = std::clamp(value, low, high);
    const float x = box.x + knob + way * static_cast<float>((value - low) / (high - low));
    const Box track{box.x, box.middle() - kit.px(2), box.w, kit.px(4)};
    fill(track, kit.c().track, kit.px(2));
    fill({track.x, track.y, x - track.x, track.h}, kit.c().accent, kit.px(2));
    disc({x, box.middle()}, knob, kit.c().accent);
    disc({x, box.middle()}, knob - kit.px(2), kit.c().raised);
    if (hit.focused) focus_ring(kit, {x - knob, box.middle() - knob, 2 * knob, 2 * knob}, knob, kit.c().surface);
    return value != before;
}

int drop_down(Kit& kit, const std::string& name, std::span<const std::string> words, int chosen, const Box& box) {
    const Touch hit = touch(kit, name, box);
    fill(box, hit.hovered ? kit.c().hover : kit.c().raised, kit.px(6));
    outline(box, kit.c().edge, kit.px(6), kit.hair());
    const std::string& shown = chosen >= 0 && chosen < static_cast<int>(words.size()) ? words[static_cast<std::size_t>(chosen)] : name;
    text_left(kit, {box.x + kit.px(12), box.y, box.w - kit.px(44), box.h}, kit.f().ui, kit.c().ink, shown.substr(0, shown.find("##")));
    draw_icon(kit, Icon::down, {box.right() - kit.px(28), box.middle() - kit.px(8)}, kit.c().muted, 16);
    if (hit.focused) focus_ring(kit, box, kit.px(6), kit.c().surface);
    const std::string popup = name + "##list";
    if (hit.clicked) ImGui::OpenPopup(popup.c_str());
    const float height = std::min(kit.px(combo_row) * static_cast<float>(words.size()), ImGui::GetIO().DisplaySize.y / 2);
    const bool above = box.bottom() + height + kit.px(8) > ImGui::GetIO().DisplaySize.y;
    ImGui::SetNextWindowPos({box.x, above ? box.y - height - kit.px(4) : box.bottom() + kit.px(4)});
    ImGui::SetNextWindowSize({box.w, height});
    int result = stepped(kit, hit, words.size(), chosen);
    if (ImGui::BeginPopup(popup.c_str(), ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoNav)) {
        result = chosen_in_list(kit, words, chosen, box.w);
        ImGui::EndPopup();
    }
    return result;
}

}  // namespace estelik
