// The panel at the right of a screen. Below 1000 px of width it is a sheet over the screen, which Tab
// opens and closes and Esc closes.
#pragma once

#include "ui/kit.h"

#include <optional>

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
    SidePanel(Kit& kit, const char* id, const SideLayout& layout, float top, float foot = 0, Colour ground = 0);  // top: the padding there; 0: raised

    Box content() const { return content_; }   // inside the padding; as high as what is seen of it
    void scroll_into_view(const Box& box) { scrolled_->scroll_into_view(box); }
    Box end_content(float bottom);             // ends the scrolling part at its lowest point; the foot below it

private:
    ScrollArea whole_;
    std::optional<ScrollArea> scrolled_;
    Box content_;
    Box foot_;
};

}  // namespace estelik
