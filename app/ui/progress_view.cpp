#include "ui/progress_view.h"

#include "ui/page_layout.h"
#include "ui/progress_cards.h"
#include "ui/rich_text.h"
#include "ui/widgets.h"

#include <algorithm>
#include <array>

namespace estelik {
namespace {

constexpr KeyBinding keys[] = {
    {Command::next_period, plain(KeyId::right), "A longer time"},
    {Command::previous_period, plain(KeyId::left), "A shorter time"},
};

constexpr float gap = 16;                // px, between cards
constexpr float card_at_least = 240, chart_at_most = 440;

void move_period(Period period, int step, const Emit& emit) {
    const int to = std::clamp(static_cast<int>(period) + step, static_cast<int>(Period::week), static_cast<int>(Period::all));
    if (to != static_cast<int>(period)) emit(SetPeriod{static_cast<Period>(to)});
}

float draw_head(const ProgressScreen& screen, Kit& kit, const Box& at, const Emit& emit) {
    const std::vector<std::string> words = {"Week", "Month", "All"};
    draw_text(kit, {at.x, at.y + kit.px(3)}, kit.f().title, kit.c().ink, "Progress");
    const int chosen = static_cast<int>(screen.period);
    const int clicked = segmented(kit, "period", words, chosen, {at.right() - segmented_width(kit, words), at.y + kit.px(2)});
    if (clicked >= 0 && clicked != chosen) emit(SetPeriod{static_cast<Period>(clicked)});
    return kit.px(40);
}

// ---- nothing answered yet -------------------------------------------------------------------------------

float draw_empty(Kit& kit, const Box& at, const Emit& emit) {
    const Box box{at.x, at.y, at.w, kit.px(216)};
    panel(kit, box);
    const float room = std::min(kit.px(560), box.w - kit.px(64));
    const float x = box.x + kit.px(32);
    draw_text(kit, {x, box.y + kit.px(32)}, kit.f().head, kit.c().ink, "Nothing answered yet");
    draw_wrapped(kit, {x, box.y + kit.px(68)}, room, kit.f().body, kit.c().muted,
                 "After the first questions this page shows what is remembered, what comes on which day, and how strong each section is.");
    const Button study{.label = "Study", .command = Command::go_study, .kind = ButtonKind::primary, .on_raised = true};
    if (button(kit, study, {x, box.bottom() - kit.px(72)})) emit(Go{View::study});
    return box.h;
}

// ---- the cards ------------------------------------------------------------------------------------------

// Two by two, below each other when two find no room. The cards fill the height that is left, if it is enough.
float draw_two_by_two(const ProgressScreen& screen, Kit& kit, const Box& box) {
    constexpr std::array cards = {ProgressCard::retention, ProgressCard::coming, ProgressCard::strength, ProgressCard::answers};
    const std::size_t abreast = box.w >= kit.px(640) ? 2 : 1, rows = cards.size() / abreast;
    const float between = kit.px(gap), wide = static_cast<float>(abreast), high = static_cast<float>(rows);
    const float width = (box.w - between * (wide - 1)) / wide;
    const float least = std::max(kit.px(card_at_least), strength_card_height(kit, screen, width));
    const float height = std::max(least, std::floor((box.h - between * (high - 1)) / high));
    for (std::size_t i = 0; i < cards.size(); ++i) {
        const auto column = static_cast<float>(i % abreast), row = static_cast<float>(i / abreast);
        draw_progress_card(kit, cards[i], screen,
                           {std::round(box.x + column * (width + between)), box.y + row * (height + between), std::round(width), height});
    }
    return high * (height + between) - between;
}

// On a wide window three charts abreast, and the sections below them.
float draw_three_abreast(const ProgressScreen& screen, Kit& kit, const Box& box) {
    constexpr std::array charts = {ProgressCard::retention, ProgressCard::coming, ProgressCard::answers};
    const float between = kit.px(gap), count = static_cast<float>(charts.size());
    const float width = (box.w - between * (count - 1)) / count;
    const float sections = strength_card_height(kit, screen, box.w) + kit.px(24);
    const float height = std::clamp(box.h - between - sections, kit.px(card_at_least), kit.px(chart_at_most));
    for (std::size_t i = 0; i < charts.size(); ++i)
        draw_progress_card(kit, charts[i], screen, {std::round(box.x + static_cast<float>(i) * (width + between)), box.y, std::round(width), height});
    draw_progress_card(kit, ProgressCard::strength, screen, {box.x, box.y + height + between, box.w, sections});
    return height + between + sections;
}

}  // namespace

KeyTable progress_keys() { return keys; }

void draw_progress(const ProgressScreen& screen, UiState& ui, const Box& box, const Emit& emit) {
    Kit& kit = ui.kit;
    if (const auto press = pressed(kit, KeyPlace::progress))
        move_period(screen.period, press->command == Command::next_period ? 1 : -1, emit);
    ScrollArea area(kit, "##progress", box);
    const Width width = width_class(kit, ImGui::GetIO().DisplaySize.x);
    const Box page = column(kit, area.bounds(), width == Width::wide ? 1600 : 1072, width == Width::narrow ? 24 : 40);
    const float between = kit.px(14);
    float y = page.y + kit.px(20);
    y += draw_head(screen, kit, {page.x, y, page.w, 0}, emit) + between;
    if (screen.empty) {
        y += draw_empty(kit, {page.x, y, page.w, 0}, emit);
    } else {
        y += draw_figures_card(kit, screen, {page.x, y}, page.w) + between;
        const Box cards{page.x, y, page.w, box.h - kit.px(20) - (y - page.y)};
        y += width == Width::wide ? draw_three_abreast(screen, kit, cards) : draw_two_by_two(screen, kit, cards);
    }
    area.extent(y + kit.px(20));
}

}  // namespace estelik
