// What lies above a screen: dialogs, the help, the toast. While a dialog is open the rest of the window is
// dimmed and gets neither keys nor clicks; Esc is always the harmless way out.
#pragma once

#include "state/screen.h"
#include "ui/emit.h"
#include "ui/ui_state.h"

#include <span>
#include <string>

namespace estelik {

// A dialog in the middle of the window, at most widest px wide and height high (device pixels; less when
// the window is lower, then its middle scrolls). Content is drawn from content() on, between construction
// and destruction. It has the keys that were taken from the screen below.
class Dialog {
public:
    Dialog(Kit& kit, const char* id, float widest, float height);
    ~Dialog();
    Dialog(const Dialog&) = delete;
    Dialog& operator=(const Dialog&) = delete;

    Box content() const { return content_; }   // inside the padding
    Box panel_box() const { return box_; }

private:
    Box box_;
    Box content_;
};

void draw_toast(const Toast& toast, Kit& kit, float foot_top, float left, float right, const Emit& emit);

}  // namespace estelik
