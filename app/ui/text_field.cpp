#include "ui/imgui_compat.h"
#include "ui/widgets.h"

#include <algorithm>

namespace estelik {
namespace {

struct FieldEdit {
    std::string& text;
    std::size_t caret = 0;               // in bytes
};

// Lets the field grow its string, and remembers where the caret is.
int serve_field(ImGuiInputTextCallbackData* data) {
    auto& edited = *static_cast<FieldEdit*>(data->UserData);
    if (data->EventFlag == ImGuiInputTextFlags_CallbackResize) {
        edited.text.resize(static_cast<std::size_t>(data->BufTextLen));
        data->Buf = edited.text.data();
    } else {
        edited.caret = static_cast<std::size_t>(data->CursorPos);
    }
    return 0;
}

// Dear ImGui's own caret is a hair of ink; ours stands on it.
void draw_caret(const Kit& kit, const Face& face, const FieldEdit& edited, const Box& inner, ImGuiID id) {
    const std::string_view before = std::string_view(edited.text).substr(0, edited.caret);
    const float x = inner.x + text_width(face, before) - field_scroll(id);
    const float height = std::round(face.size);
    fill({std::round(x), std::round(inner.middle() - height / 2), kit.px(2), height}, kit.c().accent);
}

Box text_box(const Kit& kit, const TextField& field, const Box& box) {
    const float left = field.icon != Icon::none ? kit.px(42) : kit.px(field.answer ? 16 : 12);
    return {box.x + left, box.y, box.w - left - kit.px(field.answer ? 16 : 12), box.h};
}

void draw_frame(const Kit& kit, const TextField& field, const Box& box, bool focused) {
    const Palette& c = kit.c();
    fill(box, field.enabled ? c.raised : c.sunken, kit.px(6));
    if (focused || field.wrong) outline(box, field.wrong ? c.not_yet : c.focus, kit.px(6), kit.px(2));
    else outline(box, field.enabled ? c.edge : c.line, kit.px(6), kit.hair());
    if (field.icon != Icon::none) draw_icon(kit, field.icon, {box.x + kit.px(12), box.middle() - kit.px(10)}, c.muted);
}

}  // namespace

bool text_field(Kit& kit, const TextField& field, std::string& text, const Box& box) {
    const Face& face = field.answer ? kit.f().lead : kit.f().ui;
    const std::string name = "##" + field.name;
    const ImGuiID id = join_focus(kit, ImGui::GetID(name.c_str()), true);
    const Box inner = text_box(kit, field, box);
    if (kit.drawn != nullptr) kit.drawn->push_back({field.name, box, true});
    if (!field.enabled) {
        draw_frame(kit, field, box, false);
        text_left(kit, inner, face, kit.c().faint, text);
        return false;
    }
    const bool tabbed_to = kit.focus.arrived && kit.focus.current == id;
    push_face(face);
    // The text keeps its place while the frame is drawn around it.
    ImGui::SetCursorScreenPos({inner.x, std::round(box.middle() - face.size / 2)});
    ImGui::SetNextItemWidth(inner.w);
    if (field.take_focus || tabbed_to) ImGui::SetKeyboardFocusHere();
    ImDrawList& list = *ImGui::GetWindowDrawList();
    list.ChannelsSplit(2);
    list.ChannelsSetCurrent(1);
    FieldEdit edited{text};
    const bool changed = ImGui::InputText(name.c_str(), text.data(), text.capacity() + 1,
                                          ImGuiInputTextFlags_CallbackResize | ImGuiInputTextFlags_CallbackAlways, serve_field, &edited);
    const bool active = ImGui::IsItemActive();
    if (active) draw_caret(kit, face, edited, inner, id);
    list.ChannelsSetCurrent(0);
    draw_frame(kit, field, box, active);
    list.ChannelsMerge();
    pop_face();
    if (active) kit.field_has_text = !text.empty();
    if (active && kit.focus.current != id) focus_on(kit, id, false);
    if (text.empty() && !field.placeholder.empty())
        text_left(kit, inner.moved(kit.px(active ? 6 : 0), 0), face, kit.c().faint, field.placeholder);
    return changed;
}

}  // namespace estelik
