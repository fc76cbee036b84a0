#include "ui/kit.h"

#include "ui/imgui_compat.h"

#include <algorithm>

namespace estelik {
namespace {

constexpr int frames_for_a_character = 3;  // 1.87 and later deliver it a frame or two after its key

ImVec4 float_colour(Colour colour) { return ImGui::ColorConvertU32ToFloat4(colour); }

// What Dear ImGui draws itself: typed text, scroll bars, popups.
void dress(const Kit& kit) {
    ImGuiStyle& style = ImGui::GetStyle();
    const Palette& c = kit.c();
    const ImVec4 none(0, 0, 0, 0);
    style.WindowPadding = style.ItemSpacing = style.FramePadding = {0, 0};
    style.WindowBorderSize = style.ChildBorderSize = 0;
    style.WindowMinSize = {1, 1};
    style.PopupBorderSize = kit.hair();
    style.PopupRounding = kit.px(6);
    style.ScrollbarSize = kit.px(12);
    style.ScrollbarRounding = kit.px(6);
    style.Colors[ImGuiCol_Text] = float_colour(c.ink);
    style.Colors[ImGuiCol_WindowBg] = none;
    style.Colors[ImGuiCol_ChildBg] = none;
    style.Colors[ImGuiCol_PopupBg] = float_colour(c.raised);
    style.Colors[ImGuiCol_Border] = float_colour(c.edge);
    style.Colors[ImGuiCol_FrameBg] = none;
    style.Colors[ImGuiCol_TextSelectedBg] = float_colour(c.seq2);
    style.Colors[ImGuiCol_ScrollbarBg] = none;
    style.Colors[ImGuiCol_ScrollbarGrab] = float_colour(c.track);
    style.Colors[ImGuiCol_ScrollbarGrabHovered] = float_colour(c.edge);
    style.Colors[ImGuiCol_ScrollbarGrabActive] = float_colour(c.edge);
    style.Colors[ImGuiCol_NavHighlight] = none;
}

char fresh_character(Kit& kit) {
    if (any_key_went_down()) kit.awaiting_character = frames_for_a_character;
    else if (kit.awaiting_character > 0) --kit.awaiting_character;
    const ImVector<ImWchar>& queue = ImGui::GetIO().InputQueueCharacters;
    if (queue.Size == 0 || kit.awaiting_character == 0) return 0;
    kit.awaiting_character = 0;
    const ImWchar first = queue[0];
    return first < 128 ? static_cast<char>(first) : static_cast<char>(0);
}

KeyInput read_keys(Kit& kit) {
    const ImGuiIO& io = ImGui::GetIO();
    KeyInput keys;
    for (std::size_t key = 1; key < key_count; ++key)
        if (key_went_down(static_cast<KeyId>(key))) keys.pressed.set(key);
    keys.ctrl = io.KeyCtrl || io.KeySuper;
    keys.shift = io.KeyShift;
    keys.alt = io.KeyAlt;
    keys.character = fresh_character(kit);
    return keys;
}

void move_focus(Focus& focus, int step) {
    const auto& order = focus.last_order;
    if (order.empty()) return;
    const auto count = static_cast<int>(order.size());
    const auto at = std::find(order.begin(), order.end(), focus.current);
    const int from = at != order.end() ? static_cast<int>(at - order.begin()) : step > 0 ? -1 : count;
    focus.current = order[static_cast<std::size_t>((from + step + count) % count)];
    focus.shown = true;
    focus.arrived = true;
    focus.on_field = false;
    release_text_field();
}

void serve_focus(Kit& kit) {
    Focus& focus = kit.focus;
    focus.arrived = false;
    if (kit.keys.has(plain(KeyId::tab))) move_focus(focus, 1);
    if (kit.keys.has(shift(KeyId::tab))) move_focus(focus, -1);
    if (ImGui::IsMouseClicked(0)) {
        focus.current = 0;
        focus.shown = false;
    }
    kit.activate = false;
    if (focus.current == 0 || !focus.shown || focus.on_field) return;
    kit.activate = kit.keys.has(plain(KeyId::enter)) || kit.keys.has(plain(KeyId::space));
    kit.keys.take(KeyId::enter);  // they press what has the ring, and nothing else
    kit.keys.take(KeyId::space);
}

}  // namespace

void begin_frame(Kit& kit, const Palette& colours, const Fonts& fonts, float scale) {
    kit.colours = &colours;
    kit.fonts = &fonts;
    kit.em = 16 * scale;
    kit.time += static_cast<double>(ImGui::GetIO().DeltaTime);
    kit.keys = read_keys(kit);
    kit.typing = ImGui::GetIO().WantTextInput;
    if (!kit.typing) kit.field_has_text = false;
    kit.focus.last_order.swap(kit.focus.order);
    kit.focus.order.clear();
    if (kit.drawn != nullptr) kit.drawn->clear();
    const auto& order = kit.focus.last_order;
    if (std::find(order.begin(), order.end(), kit.focus.current) == order.end()) kit.focus.current = 0;
    serve_focus(kit);
    dress(kit);
}

KeyInput take_keys(Kit& kit) {
    const KeyInput keys = kit.keys;
    kit.keys = {};
    kit.activate = false;
    return keys;
}

Touch touch(Kit& kit, const std::string& name, const Box& box, Reach reach) {
    Touch result;
    if (box.w < 1 || box.h < 1) return result;
    ImGui::SetCursorScreenPos(box.min());
    result.clicked = ImGui::InvisibleButton(name.c_str(), {box.w, box.h});
    result.hovered = ImGui::IsItemHovered();
    result.held = ImGui::IsItemActive();
    result.id = ImGui::GetID(name.c_str());
    if (kit.drawn != nullptr) kit.drawn->push_back({name.substr(0, name.find("##")), box, true});
    if (reach == Reach::by_pointer) return result;
    join_focus(kit, result.id, false);
    result.focused = kit.focus.shown && kit.focus.current == result.id;
    if (result.focused && kit.activate) result.clicked = true;
    return result;
}

ImGuiID join_focus(Kit& kit, ImGuiID id, bool is_field) {
    kit.focus.order.push_back(id);
    if (kit.focus.current == id) kit.focus.on_field = is_field;
    return id;
}

void focus_on(Kit& kit, ImGuiID id, bool shown) {
    kit.focus.current = id;
    kit.focus.shown = shown;
}

ScrollArea::ScrollArea(Kit& kit, const char* id, const Box& box) : kit_(kit), box_(box) {
    ImGui::SetCursorScreenPos(box.min());
    ImGui::BeginChild(id, {box.w, box.h}, 0, ImGuiWindowFlags_NoNav);
    const ImVec2 at = ImGui::GetCursorScreenPos();
    bounds_ = {at.x, at.y, box.w, box.h};
}

ScrollArea::~ScrollArea() { ImGui::EndChild(); }

void ScrollArea::extent(float bottom) {
    ImGui::SetCursorScreenPos(bounds_.min());
    ImGui::Dummy({1, std::max(0.0F, bottom - bounds_.y)});
}

void ScrollArea::scroll_to(float y) { ImGui::SetScrollY(std::max(0.0F, y - bounds_.y - box_.h / 3)); }

void ScrollArea::scroll_into_view(const Box& box) {
    const float margin = kit_.px(16);
    if (box.y < box_.y + margin) ImGui::SetScrollY(std::max(0.0F, box.y - bounds_.y - margin));
    else if (box.bottom() > box_.bottom() - margin) ImGui::SetScrollY(box.bottom() - bounds_.y - box_.h + margin);
}

}  // namespace estelik
