#include "ui/rich_text.h"
#include "ui/widgets.h"

#include <algorithm>

namespace estelik {
namespace {

Icon icon_of(Tone tone) {
    return tone == Tone::error ? Icon::error : tone == Tone::warning ? Icon::warning : tone == Tone::good ? Icon::right : Icon::info;
}

Colour strong_of(const Palette& c, Tone tone) {
    return tone == Tone::error ? c.not_yet : tone == Tone::warning ? c.nearly : tone == Tone::good ? c.right : c.info;
}

Colour soft_of_tone(const Palette& c, Tone tone) {
    return tone == Tone::error     ? c.not_yet_soft
           : tone == Tone::warning ? c.nearly_soft
           : tone == Tone::good    ? c.right_soft
                                   : c.info_soft;
}

float text_room(const Kit& kit, const std::string& button_label, float width) {
    const Button shown{.label = button_label, .size = ButtonSize::small};
    return width - kit.px(64) - (button_label.empty() ? 0 : button_width(kit, shown) + kit.px(12));
}

}  // namespace

float banner_height(const Kit& kit, std::string_view text, float width) {
    return std::max(kit.px(56), wrapped_height(kit.f().ui, text, text_room(kit, "Close", width)) + kit.px(24));
}

float banner(Kit& kit, Tone tone, std::string_view text, const std::string& button_label, const Box& at, bool& clicked) {
    const float room = text_room(kit, button_label, at.w);
    const float lines = wrapped_height(kit.f().ui, text, room);
    const Box box{at.x, at.y, at.w, std::max(kit.px(button_label.empty() ? 44 : 56), lines + kit.px(24))};
    fill(box, soft_of_tone(kit.c(), tone), kit.px(6));
    if (kit.c().line_width > 1) outline(box, strong_of(kit.c(), tone), kit.px(6), kit.hair());
    draw_icon(kit, icon_of(tone), {box.x + kit.px(16), box.middle() - kit.px(10)}, strong_of(kit.c(), tone));
    draw_wrapped(kit, {box.x + kit.px(48), std::round(box.middle() - lines / 2)}, room, kit.f().ui, kit.c().ink, text);
    clicked = false;
    if (!button_label.empty()) {
        const Button shown{.label = button_label, .size = ButtonSize::small};
        clicked = button(kit, shown, {box.right() - kit.px(16) - button_width(kit, shown), box.middle() - kit.px(16)});
    }
    return box.h;
}

void progress_line(const Kit& kit, const Box& box, double fraction) {
    fill(box, kit.c().track);
    fill({box.x, box.y, std::round(box.w * static_cast<float>(std::clamp(fraction, 0.0, 1.0))), box.h}, kit.c().accent);
}

void progress_bar(const Kit& kit, const Box& box, double fraction) {
    fill(box, kit.c().track, box.h / 2);
    const float width = std::round(box.w * static_cast<float>(std::clamp(fraction, 0.0, 1.0)));
    if (width > 0) fill({box.x, box.y, std::max(width, box.h), box.h}, kit.c().accent, box.h / 2);
}

}  // namespace estelik
