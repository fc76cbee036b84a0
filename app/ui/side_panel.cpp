#include "ui/side_panel.h"

#include "ui/draw.h"
#include "ui/page_layout.h"

#include <algorithm>

namespace estelik {
namespace {

void serve_keys(Kit& kit, bool& open) {
    if (kit.keys.has(plain(KeyId::tab))) {
        open = !open;
        focus_on(kit, 0, false);         // this Tab went here, not on to the next control
    } else if (open && kit.keys.has(plain(KeyId::escape))) {
        open = false;
        kit.keys.take(KeyId::escape);
    }
}

}  // namespace

SideLayout lay_out_side(Kit& kit, const Box& box, float widest, bool& open) {
    const Width width = width_class(kit, ImGui::GetIO().DisplaySize.x);
    SideLayout layout;
    layout.sheet = width == Width::narrow;
    if (layout.sheet) serve_keys(kit, open);
    layout.shown = !layout.sheet || open;
    const float wide = std::min(kit.px(width == Width::medium ? std::min(widest, 280.0F) : widest), box.w - kit.px(32));
    layout.side = {box.right() - wide, box.y, wide, box.h};
    layout.content = layout.sheet ? box : Box{box.x, box.y, box.w - wide, box.h};
    return layout;
}

SidePanel::SidePanel(Kit& kit, const char* id, const SideLayout& layout, float top, float foot, Colour ground)
    : whole_(kit, id, layout.side) {
    const Box box = layout.side;
    fill(box, ground != 0 ? ground : kit.c().raised);
    vline(box.x, box.y, box.h, layout.sheet ? kit.c().edge : kit.c().line, kit.hair());
    const float margin = kit.px(24);
    const Box right{box.x + kit.hair(), box.y, box.w - kit.hair(), box.h};  // of the line
    foot_ = {right.x + margin, box.bottom() - foot, right.w - 2 * margin, foot};
    scrolled_.emplace(kit, "##content", Box{right.x, box.y, right.w, box.h - foot});
    const Box inside = scrolled_->bounds();
    content_ = {inside.x + margin, inside.y + top, right.w - 2 * margin, box.h - foot - top - margin};
}

Box SidePanel::end_content(float bottom) {
    scrolled_->extent(bottom);
    scrolled_.reset();
    return foot_;
}

}  // namespace estelik
