// Everything that can be operated, and the small pieces around it. Each takes the Kit and a box or an
// upper left corner in device pixels, draws itself, and says whether it was clicked (or pressed by the
// keyboard when it has the focus ring). Sizes are those of the design.
#pragma once

#include "ui/draw.h"
#include "ui/icons.h"
#include "ui/keys.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace estelik {

// ---- buttons ------------------------------------------------------------------------------------

enum class ButtonKind { primary, secondary, quiet, careful };
enum class ButtonSize { small, normal, big };     // 32, 40, 48 high

struct Button {
    std::string label;                    // also its name; "words##more" if the words repeat
    Command command = Command::none;      // gives the key cap
    std::string cap = {};                 // in place of the command's
    ButtonKind kind = ButtonKind::secondary;
    ButtonSize size = ButtonSize::normal;
    Icon icon = Icon::none;
    bool enabled = true;
    bool ring = false;                    // the default button: its ring always shows
    bool words = true;                    // false: icon and cap alone, the words in the tooltip
    bool on_raised = false;               // what is behind it: the ring's inner line
};

float button_width(const Kit& kit, const Button& button);
float button_height(const Kit& kit, ButtonSize size);
bool button(Kit& kit, const Button& button, ImVec2 at);             // as wide as it needs
bool button_in(Kit& kit, const Button& button, const Box& box);
bool icon_button(Kit& kit, const std::string& name, Icon icon, const Box& box, std::string_view tip);

float key_cap_width(const Kit& kit, std::string_view keys);
void draw_key_cap(const Kit& kit, std::string_view keys, ImVec2 at, Colour edge, Colour text);  // 20 high
void tooltip(const Kit& kit, std::string_view words, std::string_view keys, const Box& of);    // call while hovered

// ---- chips, choices -------------------------------------------------------------------------------

float chip_width(const Kit& kit, std::string_view text);
void chip(const Kit& kit, std::string_view text, ImVec2 at, Colour soft, Colour strong);       // 24 high
float filter_chip_width(const Kit& kit, std::string_view text);
bool filter_chip(Kit& kit, const std::string& text, bool on, ImVec2 at);                       // 32 high

float segmented_width(const Kit& kit, std::span<const std::string> words);
// The index clicked, or -1. 36 high.
int segmented(Kit& kit, const std::string& name, std::span<const std::string> words, int chosen, ImVec2 at);
bool toggle(Kit& kit, const std::string& name, bool on, ImVec2 at);                            // 40 x 24, On or Off left of it; true: turn it
// True while it is dragged or moved with Left and Right; value changed in place, a multiple of step.
bool slider(Kit& kit, const std::string& name, double& value, double low, double high, double step, const Box& box);

// A drop-down, 40 high. The index chosen, or -1.
int drop_down(Kit& kit, const std::string& name, std::span<const std::string> words, int chosen, const Box& box);

// ---- text -----------------------------------------------------------------------------------------

struct TextField {
    std::string name;
    std::string_view placeholder = {};
    bool answer = false;                  // 52 high, lead; else 40 high, ui
    bool take_focus = false;              // for this frame: the keyboard goes here
    bool wrong = false;
    bool enabled = true;
    Icon icon = Icon::none;
};
// True when the text changed. Enter and Esc are left to the screen.
bool text_field(Kit& kit, const TextField& field, std::string& text, const Box& box);

// ---- pieces of a page -------------------------------------------------------------------------------

enum class Tone { info, good, warning, error };
float banner_height(const Kit& kit, std::string_view text, float width);
// The height used; sets clicked when its button was. button empty: none.
float banner(Kit& kit, Tone tone, std::string_view text, const std::string& button_label, const Box& at, bool& clicked);
void progress_line(const Kit& kit, const Box& box, double fraction);                           // 3 high
void progress_bar(const Kit& kit, const Box& box, double fraction);                            // 8 high

}  // namespace estelik
