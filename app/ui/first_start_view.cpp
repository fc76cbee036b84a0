#include "ui/first_start_view.h"

#include "ui/keys.h"
#include "ui/page_layout.h"
#include "ui/rich_text.h"
#include "ui/widgets.h"

#include <algorithm>

namespace estelik {
namespace {

constexpr KeyBinding keys[] = {
    {Command::start, plain(KeyId::enter), "Start"},
    {Command::read_on, plain(KeyId::r), "Read the article first"},
    {Command::exam, plain(KeyId::x), "Name the day of the exam"},
};

struct WayIn {
    Command command = Command::none;
    Icon icon = Icon::none;
    std::string title, detail;
    bool first = false;
};

void perform(Command command, const Emit& emit) {
    if (command == Command::start) emit(StartStudy{});
    if (command == Command::read_on) emit(Go{View::read});
    if (command == Command::exam) emit(AskExam{true});
}

Colour icon_colour(const Palette& c, const WayIn& way) {
    return way.first ? c.accent_ink : way.command == Command::exam ? c.gold_ink : c.accent;
}

bool draw_way(Kit& kit, const WayIn& way, const Box& box) {
    const Palette& c = kit.c();
    const Touch at = touch(kit, way.title, box);
    const bool over = at.hovered || at.held;
    fill(box, way.first ? (over ? c.accent_hover : c.accent) : over ? c.hover : c.raised, kit.px(12));
    if (!way.first) outline(box, c.edge, kit.px(12), kit.hair());
    draw_icon(kit, way.icon, {box.x + kit.px(21), box.middle() - kit.px(10)}, icon_colour(c, way));
    const float x = box.x + kit.px(57), top = box.middle() - kit.px(22);
    draw_text(kit, {x, top}, kit.f().body_bold, way.first ? c.accent_ink : c.ink, way.title);
    draw_text(kit, {x, top + kit.px(24)}, kit.f().ui, way.first ? c.accent_ink : c.muted, way.detail);
    const std::string cap = key_cap(way.command);
    draw_key_cap(kit, cap, {box.right() - kit.px(20) - key_cap_width(kit, cap), box.middle() - kit.px(10)},
                 way.first ? c.accent_key : c.edge, way.first ? c.accent_ink : c.muted);
    if (way.first || at.focused) focus_ring(kit, box, kit.px(12), c.surface);
    return at.clicked;
}

void draw_name(const Kit& kit, ImVec2 at) {
    draw_logo(kit, at, 64);
    draw_text(kit, {at.x + kit.px(80), at.y - kit.px(2)}, kit.f().display, kit.c().ink, "Estelik");
    draw_text(kit, {at.x + kit.px(80), at.y + kit.px(42)}, kit.f().body, kit.c().muted, "Kazakh for keepsake, memory");
}

}  // namespace

KeyTable first_start_keys() { return keys; }

void draw_first_start(const HomeScreen& screen, UiState& ui, const Box& box, const Emit& emit) {
    Kit& kit = ui.kit;
    if (const auto press = pressed(kit, KeyPlace::first_start)) perform(press->command, emit);
    ScrollArea area(kit, "##first", box);
    const Box page = column(kit, area.bounds(), 640, 32);
    const float about = wrapped_height(kit.f().body, screen.about, page.w);
    const float height = kit.px(64 + 28 + 34) + about + kit.px(24 + 3 * 76 + 2 * 12 + 28 + 32);
    float y = page.y + std::max(kit.px(24), std::round((page.h - height) / 2));
    draw_name(kit, {page.x, y});
    y += kit.px(92);
    draw_text(kit, {page.x, y}, kit.f().head, kit.c().ink, screen.title);
    y += kit.px(34);
    y += draw_wrapped(kit, {page.x, y}, page.w, kit.f().body, kit.c().muted, screen.about) + kit.px(24);
    const WayIn ways[] = {
        {Command::start, Icon::study, screen.start, screen.start_detail, true},
        {Command::read_on, Icon::read, "Read the article first", screen.read_detail},
        {Command::exam, Icon::calendar, "I have an exam on…", "Name the day; it stays in sight"},
    };
    for (const WayIn& way : ways) {
        if (draw_way(kit, way, {page.x, y, page.w, kit.px(76)})) perform(way.command, emit);
        y += kit.px(88);
    }
    y += kit.px(16);
    draw_text(kit, {page.x, y + kit.px(6)}, kit.f().ui, kit.c().muted, "No account. Nothing leaves this computer.");
    const Button help{.label = "All keys", .command = Command::help, .kind = ButtonKind::quiet, .size = ButtonSize::small};
    if (button(kit, help, {page.right() + kit.px(12) - button_width(kit, help), y})) emit(ToggleHelp{});
    area.extent(y + kit.px(48));
}

}  // namespace estelik
