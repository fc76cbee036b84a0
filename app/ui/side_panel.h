// The panel at the right of a screen. Below 1000 px of width it is a sheet over the screen, which Tab
// opens and closes and Esc closes.
#pragma once

#include "ui/kit.h"

namespace estelik {

struct SideLayout {
    Box content;                         // what is left for the screen itself
    Box side;
    bool sheet = false;                  // narrow: the panel lies over the content
    bool shown = true;
};

// widest: px. open: of the sheet; changed by the keys when they mean it, which are then taken.
SideLayout lay_out_side(Kit& kit, const Box& box, float widest, bool& open);

// The panel's ground and its scrolling part, while it lives. Draw it after the screen.
class SidePanel {
public:
    SidePanel(Kit& kit, const char* id, const SideLayout& layout, float foot);
    Box content() const { return content_; }  // inside the padding; its height is that of the panel without the foot
    void extent(float bottom) { area_.extent(bottom); }

private:
    ScrollArea area_;
    Box content_;
};

}  // namespace estelik
