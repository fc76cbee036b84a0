#include "ui/settings_view.h"

#include "ui/day_rows.h"
#include "ui/memory_rows.h"
#include "ui/page_layout.h"
#include "ui/settings_rows.h"
#include "ui/widgets.h"

#include <algorithm>
#include <array>

namespace estelik {
namespace {

constexpr KeyBinding keys[] = {
    {Command::next_part, plain(KeyId::page_down), "Next part"},
    {Command::previous_part, plain(KeyId::page_up), "Part before"},
    {Command::exam, plain(KeyId::x), "Name the day of the exam"},
};

constexpr std::array parts = {"Study", "Days", "Memory", "Look", "Course files", "About"};
constexpr int last_part = static_cast<int>(parts.size()) - 1;
constexpr float list_width = 184, rows_at_most = 720;  // px

void go_to(SettingsUi& settings, int part) {
    settings.part = std::clamp(part, 0, last_part);
    settings.go_to_part = true;
}

void perform(Command command, UiState& ui, const Emit& emit) {
    if (command == Command::exam) emit(AskExam{true});
    else go_to(ui.settings, ui.settings.part + (command == Command::next_part ? 1 : -1));
}

// ---- the list of parts ----------------------------------------------------------------------------------

bool draw_part_name(Kit& kit, const char* name, bool current, const Box& box) {
    const Touch hit = touch(kit, name, box);
    if (current) {
        fill(box.inset(-kit.hair()), kit.c().line, kit.px(6) + kit.hair());
        fill(box, kit.c().raised, kit.px(6));
        fill({box.x, box.middle() - kit.px(10), kit.px(3), kit.px(20)}, kit.c().accent, kit.px(1.5F));
    } else if (hit.hovered) {
        fill(box, kit.c().hover, kit.px(6));
    }
    const Colour colour = current || hit.hovered ? kit.c().ink : kit.c().muted;
    text_left(kit, box.inset(kit.px(12), 0), current ? kit.f().ui_bold : kit.f().ui_medium, colour, name);
    if (hit.focused) focus_ring(kit, box, kit.px(6), kit.c().surface);
    return hit.clicked;
}

void draw_parts(UiState& ui, const Box& at) {
    Box item{at.x, at.y, at.w, ui.kit.px(40)};
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const int part = static_cast<int>(i);
        if (draw_part_name(ui.kit, parts[i], part == ui.settings.part, item)) go_to(ui.settings, part);
        item.y += ui.kit.px(44);
    }
}

// ---- the rows -------------------------------------------------------------------------------------------

float draw_part(const SettingsScreen& screen, UiState& ui, std::size_t part, const Box& at, const Emit& emit) {
    switch (part) {
    case 0: return draw_study_rows(screen, ui, at, emit);
    case 1: return draw_day_rows(screen.days, ui.kit, at, emit);
    case 2: return draw_memory_rows(screen.memory, ui.kit, at, emit);
    case 3: return draw_look_rows(screen, ui.kit, at, emit);
    case 4: return draw_file_rows(screen, ui.kit, at);
    default: return draw_about_rows(screen, ui.kit, at, emit);
    }
}

// Scrolls where the list points, or lets the list follow the wheel.
void follow(SettingsUi& settings, const ScrollArea& area, const std::array<float, parts.size()>& tops, const Box& box, float margin) {
    if (settings.go_to_part) ImGui::SetScrollY(tops[static_cast<std::size_t>(settings.part)] - area.bounds().y - margin);
    else if (ImGui::GetIO().MouseWheel != 0) {
        const auto seen = std::count_if(tops.begin(), tops.end(), [&](float top) { return top < box.y + box.h / 3; });
        settings.part = std::clamp(static_cast<int>(seen) - 1, 0, last_part);
    }
    settings.go_to_part = false;
}

void draw_rows(const SettingsScreen& screen, UiState& ui, const Box& box, float width, float top, const Emit& emit) {
    Kit& kit = ui.kit;
    ScrollArea area(kit, "##settings", box);
    const Box inside = area.bounds();
    std::array<float, parts.size()> tops{};
    float y = inside.y + top;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (i > 0) y += kit.px(28);
        tops[i] = y;
        draw_text(kit, {inside.x, y}, kit.f().head, kit.c().ink, parts[i]);
        y += kit.px(34);
        y += draw_part(screen, ui, i, {inside.x, y, width, 0}, emit);
    }
    area.extent(y + kit.px(32));
    follow(ui.settings, area, tops, box, top);
}

}  // namespace

KeyTable settings_keys() { return keys; }

void draw_settings(const SettingsScreen& screen, UiState& ui, const Box& box, const Emit& emit) {
    Kit& kit = ui.kit;
    const IdScope scope("settings");     // the rail has a Study of its own
    if (const auto press = pressed(kit, KeyPlace::settings)) perform(press->command, ui, emit);
    const bool narrow = width_class(kit, ImGui::GetIO().DisplaySize.x) == Width::narrow;
    const float margin = kit.px(narrow ? 24 : 40), top = kit.px(28);
    const float x = box.x + margin + std::max(0.0F, std::round((box.w - kit.px(1072)) / 2));
    draw_text(kit, {x, box.y + top}, kit.f().title, kit.c().ink, "Settings");
    if (!narrow) draw_parts(ui, {x, box.y + top + kit.px(54), kit.px(list_width), 0});
    const float left = narrow ? x : x + kit.px(list_width + 40);
    const float above = narrow ? kit.px(74) : 0;
    const float width = std::min(kit.px(rows_at_most), box.right() - margin - left);
    draw_rows(screen, ui, {left, box.y + above, box.right() - left, box.h - above}, width, narrow ? 0 : top + kit.px(3), emit);
}

}  // namespace estelik
