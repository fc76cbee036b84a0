#include "ui/imgui_compat.h"

#include <imgui.h>
#include <imgui_internal.h>

namespace estelik {

#if IMGUI_VERSION_NUM < 18700
namespace {

// 1.86 knows keys by the numbers of the back end: those of GLFW, which for letters and digits are ASCII.
int native(KeyId key) {
    if (key >= KeyId::a) return 'A' + (static_cast<int>(key) - static_cast<int>(KeyId::a));
    if (key >= KeyId::d0) return '0' + (static_cast<int>(key) - static_cast<int>(KeyId::d0));
    switch (key) {
    case KeyId::enter: return 257;
    case KeyId::escape: return 256;
    case KeyId::tab: return 258;
    case KeyId::space: return 32;
    case KeyId::backspace: return 259;
    case KeyId::del: return 261;
    case KeyId::up: return 265;
    case KeyId::down: return 264;
    case KeyId::left: return 263;
    case KeyId::right: return 262;
    case KeyId::page_up: return 266;
    case KeyId::page_down: return 267;
    case KeyId::home: return 268;
    case KeyId::end: return 269;
    case KeyId::f1: return 290;
    case KeyId::f6: return 295;
    case KeyId::f7: return 296;
    case KeyId::f8: return 297;
    case KeyId::period: return '.';
    case KeyId::minus: return '-';
    case KeyId::plus: return '=';
    default: return 0;
    }
}

constexpr int keypad_enter = 335, keypad_minus = 333, keypad_plus = 334, keypad_0 = 320;

int native_on_keypad(KeyId key) {
    if (key >= KeyId::d0 && key <= KeyId::d9) return keypad_0 + (static_cast<int>(key) - static_cast<int>(KeyId::d0));
    return key == KeyId::enter ? keypad_enter : key == KeyId::minus ? keypad_minus : key == KeyId::plus ? keypad_plus : 0;
}

}  // namespace

void prepare_keys() {
    ImGuiIO& io = ImGui::GetIO();
    const auto map = [&io](ImGuiKey named, KeyId key) { io.KeyMap[named] = native(key); };
    map(ImGuiKey_Tab, KeyId::tab);
    map(ImGuiKey_LeftArrow, KeyId::left);
    map(ImGuiKey_RightArrow, KeyId::right);
    map(ImGuiKey_UpArrow, KeyId::up);
    map(ImGuiKey_DownArrow, KeyId::down);
    map(ImGuiKey_PageUp, KeyId::page_up);
    map(ImGuiKey_PageDown, KeyId::page_down);
    map(ImGuiKey_Home, KeyId::home);
    map(ImGuiKey_End, KeyId::end);
    map(ImGuiKey_Delete, KeyId::del);
    map(ImGuiKey_Backspace, KeyId::backspace);
    map(ImGuiKey_Space, KeyId::space);
    map(ImGuiKey_Enter, KeyId::enter);
    map(ImGuiKey_Escape, KeyId::escape);
    map(ImGuiKey_A, KeyId::a);
    map(ImGuiKey_Z, KeyId::z);
}

bool key_went_down(KeyId key) {
    const int pad = native_on_keypad(key);
    return ImGui::IsKeyPressed(native(key), false) || (pad != 0 && ImGui::IsKeyPressed(pad, false));
}

bool any_key_went_down() {
    for (const float duration : ImGui::GetIO().KeysDownDuration)
        if (duration == 0.0F) return true;
    return false;
}

void send_key(KeyId key, bool down) { ImGui::GetIO().KeysDown[native(key)] = down; }

void send_modifiers(bool ctrl, bool shift, bool alt) {
    ImGuiIO& io = ImGui::GetIO();
    io.KeyCtrl = ctrl;
    io.KeyShift = shift;
    io.KeyAlt = alt;
}

void send_mouse(float x, float y, bool down) {
    ImGui::GetIO().MousePos = {x, y};
    ImGui::GetIO().MouseDown[0] = down;
}

void send_wheel(float steps) { ImGui::GetIO().MouseWheel += steps; }

void push_face(const Face& face) { ImGui::PushFont(face.font); }

void ask_for_texture_width(ImFontAtlas& atlas, int pixels) { atlas.TexDesiredWidth = pixels; }

bool make_font_texture(ImFontAtlas& atlas) {
    unsigned char* pixels = nullptr;
    int width = 0, height = 0;
    atlas.GetTexDataAsAlpha8(&pixels, &width, &height);
    return pixels != nullptr;
}

#else
namespace {

ImGuiKey native(KeyId key) {
    const int place = static_cast<int>(key);
    if (key >= KeyId::a) return static_cast<ImGuiKey>(ImGuiKey_A + (place - static_cast<int>(KeyId::a)));
    if (key >= KeyId::d0) return static_cast<ImGuiKey>(ImGuiKey_0 + (place - static_cast<int>(KeyId::d0)));
    switch (key) {
    case KeyId::enter: return ImGuiKey_Enter;
    case KeyId::escape: return ImGuiKey_Escape;
    case KeyId::tab: return ImGuiKey_Tab;
    case KeyId::space: return ImGuiKey_Space;
    case KeyId::backspace: return ImGuiKey_Backspace;
    case KeyId::del: return ImGuiKey_Delete;
    case KeyId::up: return ImGuiKey_UpArrow;
    case KeyId::down: return ImGuiKey_DownArrow;
    case KeyId::left: return ImGuiKey_LeftArrow;
    case KeyId::right: return ImGuiKey_RightArrow;
    case KeyId::page_up: return ImGuiKey_PageUp;
    case KeyId::page_down: return ImGuiKey_PageDown;
    case KeyId::home: return ImGuiKey_Home;
    case KeyId::end: return ImGuiKey_End;
    case KeyId::f1: return ImGuiKey_F1;
    case KeyId::f6: return ImGuiKey_F6;
    case KeyId::f7: return ImGuiKey_F7;
    case KeyId::f8: return ImGuiKey_F8;
    case KeyId::period: return ImGuiKey_Period;
    case KeyId::minus: return ImGuiKey_Minus;
    case KeyId::plus: return ImGuiKey_Equal;
    default: return ImGuiKey_None;
    }
}

ImGuiKey native_on_keypad(KeyId key) {
    if (key >= KeyId::d0 && key <= KeyId::d9)
        return static_cast<ImGuiKey>(ImGuiKey_Keypad0 + (static_cast<int>(key) - static_cast<int>(KeyId::d0)));
    return key == KeyId::enter   ? ImGuiKey_KeypadEnter
           : key == KeyId::minus ? ImGuiKey_KeypadSubtract
           : key == KeyId::plus  ? ImGuiKey_KeypadAdd
                               : ImGuiKey_None;
}

}  // namespace

void prepare_keys() {}

bool key_went_down(KeyId key) {
    if (key == KeyId::none) return false;
    const ImGuiKey pad = native_on_keypad(key);
    return ImGui::IsKeyPressed(native(key), false) || (pad != ImGuiKey_None && ImGui::IsKeyPressed(pad, false));
}

bool any_key_went_down() {
    for (int key = ImGuiKey_NamedKey_BEGIN; key < ImGuiKey_GamepadStart; ++key)
        if (ImGui::IsKeyPressed(static_cast<ImGuiKey>(key), false)) return true;
    return false;
}

void send_key(KeyId key, bool down) { ImGui::GetIO().AddKeyEvent(native(key), down); }

void send_modifiers(bool ctrl, bool shift, bool alt) {
    ImGuiIO& io = ImGui::GetIO();
    io.AddKeyEvent(ImGuiMod_Ctrl, ctrl);
    io.AddKeyEvent(ImGuiMod_Shift, shift);
    io.AddKeyEvent(ImGuiMod_Alt, alt);
}

void send_mouse(float x, float y, bool down) {
    ImGui::GetIO().AddMousePosEvent(x, y);
    ImGui::GetIO().AddMouseButtonEvent(0, down);
}

void send_wheel(float steps) { ImGui::GetIO().AddMouseWheelEvent(0, steps); }

void push_face(const Face& face) { ImGui::PushFont(face.font, face.size); }

void ask_for_texture_width(ImFontAtlas&, int) {}  // it grows by itself

bool make_font_texture(ImFontAtlas&) {
    // Without a renderer: say that textures can be made, and the atlas makes its own when it is drawn.
    ImGui::GetIO().BackendFlags |= ImGuiBackendFlags_RendererHasTextures;
    return true;
}
#endif

float field_scroll(unsigned id) {
    const ImGuiInputTextState* state = ImGui::GetInputTextState(id);
#if IMGUI_VERSION_NUM < 19140
    return state != nullptr ? state->ScrollX : 0;
#else
    return state != nullptr ? state->Scroll.x : 0;
#endif
}

void pop_face() { ImGui::PopFont(); }
void release_text_field() { ImGui::ClearActiveID(); }

}  // namespace estelik
