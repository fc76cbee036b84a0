// Kit: what every drawing function needs: colours, faces, the size of an em, the keys of this frame and
// which thing the keyboard is at. Made anew each frame by begin_frame, kept in UiState.
//
// Sizes are written as px at 100 % text and go through px() once, which scales them to whole device pixels.
#pragma once

#include "ui/fonts.h"
#include "ui/key_chord.h"
#include "ui/theme.h"

#include <imgui.h>

#include <cmath>
#include <string>
#include <vector>

namespace estelik {

struct Box {
    float x = 0, y = 0, w = 0, h = 0;

    float right() const { return x + w; }
    float bottom() const { return y + h; }
    float middle() const { return y + h / 2; }
    ImVec2 min() const { return {x, y}; }
    ImVec2 max() const { return {x + w, y + h}; }
    Box inset(float by) const { return {x + by, y + by, w - 2 * by, h - 2 * by}; }
    Box inset(float dx, float dy) const { return {x + dx, y + dy, w - 2 * dx, h - 2 * dy}; }
    Box moved(float dx, float dy) const { return {x + dx, y + dy, w, h}; }
    bool contains(ImVec2 p) const { return p.x >= x && p.x < right() && p.y >= y && p.y < bottom(); }
};

// The keyboard's place: Tab goes round everything that can be operated, Enter and Space press it.
struct Focus {
    ImGuiID current = 0;                 // 0: nowhere
    bool shown = false;                  // the keyboard moved it here, so its ring is drawn
    bool on_field = false;               // what is at current takes text
    bool arrived = false;                // in this frame
    std::vector<ImGuiID> order;          // of this frame, as drawn
    std::vector<ImGuiID> last_order;     // of the frame before
};

// What was drawn in a frame, for tests: a text, or a thing to operate with its name.
struct Drawn {
    std::string words;
    Box box;
    bool control = false;
};

struct Kit {
    const Palette* colours = &palette(false, false);
    const Fonts* fonts = nullptr;
    float em = 16;                       // device pixels of 16 px
    KeyInput keys;
    bool typing = false;                 // a text field has the keyboard
    bool field_has_text = false;         // and there is text in it, so that its own undo comes first
    bool activate = false;               // Enter or Space, meant for what the focus is at
    int awaiting_character = 0;          // frames in which a fresh press may still bring its character
    double time = 0;                     // seconds of frames so far; no clock
    Focus focus;
    std::vector<Drawn>* drawn = nullptr; // null: nobody looks

    float px(float at_100_percent) const { return std::round(at_100_percent * em / 16); }
    float hair() const { return std::max(1.0F, std::round(colours->line_width * em / 16)); }  // a thin line
    const Palette& c() const { return *colours; }
    const Fonts& f() const { return *fonts; }
};

// Reads keys and moves the focus. After ImGui::NewFrame. scale: device pixels of a px at 100 % text.
void begin_frame(Kit& kit, const Palette& colours, const Fonts& fonts, float scale);
// While something lies above, the rest sees no keys.
KeyInput take_keys(Kit& kit);

// The interaction of a thing in a box: hover, press, focus by Tab. name: unique among its neighbours, and
// what a test calls it; "words##more" for words that repeat.
struct Touch {
    bool hovered = false, held = false, clicked = false, focused = false;
    ImGuiID id = 0;
};
enum class Reach { by_tab, by_pointer };
Touch touch(Kit& kit, const std::string& name, const Box& box, Reach reach = Reach::by_tab);
// For things that handle their own input (a text field): joins the round of Tab.
ImGuiID join_focus(Kit& kit, ImGuiID id, bool is_field);
void focus_on(Kit& kit, ImGuiID id, bool shown);

// PushID for the time of a scope.
class IdScope {
public:
    explicit IdScope(int id) { ImGui::PushID(id); }
    explicit IdScope(const char* id) { ImGui::PushID(id); }
    ~IdScope() { ImGui::PopID(); }
    IdScope(const IdScope&) = delete;
    IdScope& operator=(const IdScope&) = delete;
};

// A part of the window that scrolls by itself. Without a background. The content says how far it goes with
// extent(); bounds are where it starts, moved by the scrolling.
class ScrollArea {
public:
    ScrollArea(Kit& kit, const char* id, const Box& box);
    ~ScrollArea();
    ScrollArea(const ScrollArea&) = delete;
    ScrollArea& operator=(const ScrollArea&) = delete;

    Box bounds() const { return bounds_; }
    void extent(float bottom);           // the lowest point of the content, in screen coordinates
    void scroll_to(float y);             // brings that point into view, a third from the top
    void scroll_into_view(const Box& box);  // as little as needed

private:
    Kit& kit_;
    Box box_;
    Box bounds_;
};

}  // namespace estelik
