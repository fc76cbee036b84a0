#include "ui/week_chart.h"

#include "ui/draw.h"

#include <algorithm>
#include <string>

namespace estelik {

void draw_week(const Kit& kit, std::span<const BarColumn> days, const Box& box) {
    const Palette& c = kit.c();
    draw_text(kit, box.min(), kit.f().ui_bold, c.ink, "Next seven days");
    text_right(kit, {box.x, box.y, box.w, kit.px(20)}, kit.f().tiny, c.muted, "questions due");
    const float base = box.bottom() - kit.px(28), tallest = kit.px(78);
    double most = 1;
    for (const BarColumn& day : days) most = std::max(most, day.value);
    const float step = box.w / static_cast<float>(std::max<std::size_t>(days.size(), 1));
    for (std::size_t i = 0; i < days.size(); ++i) {
        const BarColumn& day = days[i];
        const Box cell{box.x + static_cast<float>(i) * step, base, step, kit.px(28)};
        const float height = std::round(tallest * static_cast<float>(day.value / most));
        const Box bar{std::round(cell.x + (step - kit.px(32)) / 2), base - height, kit.px(32), height};
        if (height >= 1) {
            fill(bar, day.today ? c.seq4 : c.seq2, kit.px(3));
            outline(bar, c.accent, kit.px(3), kit.hair());
        }
        text_centred(kit, {cell.x, bar.y - kit.px(19), step, kit.px(16)}, kit.f().tiny, c.ink, std::to_string(static_cast<int>(day.value)));
        text_centred(kit, {cell.x, base + kit.px(6), step, kit.px(16)}, kit.f().tiny, day.today ? c.ink : c.muted, day.label);
    }
    hline(box.x, base, box.w, c.edge, kit.hair());
}

}  // namespace estelik
