#include "ui/page_layout.h"

#include <algorithm>

namespace estelik {

Width width_class(const Kit& kit, float window_width) {
    const float px = window_width * 16 / kit.em;
    return px < 1000 ? Width::narrow : px < 1280 ? Width::medium : px < 1920 ? Width::normal : Width::wide;
}

bool is_low(const Kit& kit, float window_height) { return window_height * 16 / kit.em < 700; }

float rail_width(const Kit& kit, float window_width, bool in_session) {
    return in_session || width_class(kit, window_width) == Width::narrow ? kit.px(64) : kit.px(208);
}

Box column(const Kit& kit, const Box& box, float widest, float margin) {
    const float width = std::min(kit.px(widest), box.w - 2 * kit.px(margin));
    return {std::round(box.x + (box.w - width) / 2), box.y, width, box.h};
}

}  // namespace estelik
