#include "ui/progress_view.h"

#include "ui/page_layout.h"
#include "ui/progress_cards.h"
#include "ui/progress_figures.h"
#include "ui/rich_text.h"
#include "ui/widgets.h"

#include <algorithm>
#include <array>

namespace estelik {
namespace {

constexpr KeyBinding keys[] = {
    {Command::next_period, plain(KeyId::right), "A longer time"},
    {Command::previous_period, plain(KeyId::left), "A shorter time"},
    {Command::export_history, ctrl(KeyId::e), "Save every answer as a table"},
    {Command::ask_sure_but_wrong, plain(KeyId::w), "Ask what I was sure of and got wrong"},
};

constexpr float gap = 16;                // px, between cards
constexpr float card_at_least = 240, chart_at_most = 440;

void move_period(Period period, int step, const Emit& emit) {
    const int to = std::clamp(static_cast<int>(period) + step, static_cast<int>(Period::week), static_cast<int>(Period::all));
    if (to != static_cast<int>(period)) emit(SetPeriod{static_cast<Period>(to)});
}

void perform(const Press& press, const ProgressScreen& screen, const Emit& emit) {
    if (press.command == Command::export_history) return emit(ExportHistory{});
    if (press.command != Command::ask_sure_but_wrong) return move_period(screen.period, press.command == Command::next_period ? 1 : -1, emit);
    if (!screen.sure_but_wrong.empty()) emit(AskItems{screen.sure_but_wrong});
}

float draw_head(const ProgressScreen& screen, Kit& kit, const Box& at, const Emit& emit) {
    const std::vector<std::string> words = {"Week", "Month", "All"};
    draw_text(kit, {at.x, at.y + kit.px(3)}, kit.f().title, kit.c().ink, "Progress");
    const int chosen = static_cast<int>(screen.period);
    const Button save{.label = "Export", .command = Command::export_history, .kind = ButtonKind::quiet, .icon = Icon::save};
    const float right = at.right() - (screen.empty ? 0 : button_width(kit, save) + kit.px(12));
    if (!screen.empty && button(kit, save, {right + kit.px(12), at.y})) emit(ExportHistory{});
    const int clicked = segmented(kit, "period", words, chosen, {right - segmented_width(kit, words), at.y + kit.px(2)});
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

constexpr std::array charts = {ProgressCard::retention, ProgressCard::coming,  ProgressCard::strength, ProgressCard::certainty,
                               ProgressCard::recall,    ProgressCard::ages,    ProgressCard::sections, ProgressCard::mastery,
                               ProgressCard::times,     ProgressCard::told,    ProgressCard::answers};
constexpr std::array wide_cards = {ProgressCard::coverage, ProgressCard::hardest};   // as wide as the page

std::size_t cards_abreast(const Kit& kit, Width width, float room) {
    if (width == Width::wide) return 3;
    return room >= kit.px(640) ? 2 : 1;
}

// The cards of a row are of one height; the last row's are as wide as finds them side by side. The rows in sight
// share the height of the window, if it is enough.
float draw_charts(const ProgressScreen& screen, Kit& kit, const Box& box, std::size_t abreast, const Emit& emit) {
    const float between = kit.px(gap);
    const std::size_t in_sight = abreast == 1 ? 1 : 2;
    const float share = std::min(std::floor((box.h - between * static_cast<float>(in_sight - 1)) / static_cast<float>(in_sight)), kit.px(chart_at_most));
    float y = box.y;
    for (std::size_t first = 0; first < charts.size(); first += abreast) {
        const std::size_t count = std::min(abreast, charts.size() - first);
        const float width = (box.w - between * static_cast<float>(count - 1)) / static_cast<float>(count);
        float height = kit.px(card_at_least);
        for (std::size_t i = 0; i < count; ++i) height = std::max(height, progress_card_height(kit, charts[first + i], screen, width));
        if (first / abreast < in_sight) height = std::max(height, share);
        for (std::size_t i = 0; i < count; ++i)
            draw_progress_card(kit, charts[first + i], screen,
                               {std::round(box.x + static_cast<float>(i) * (width + between)), y, std::round(width), height}, emit);
        y += height + between;
    }
    return y - box.y;
}

float draw_wide_cards(const ProgressScreen& screen, Kit& kit, const Box& at, const Emit& emit) {
    float y = at.y;
    for (const ProgressCard card : wide_cards) {
        const float height = progress_card_height(kit, card, screen, at.w);
        draw_progress_card(kit, card, screen, {at.x, y, at.w, height}, emit);
        y += height + kit.px(gap);
    }
    return y - at.y - kit.px(gap);
}

}  // namespace

KeyTable progress_keys() { return keys; }

void draw_progress(const ProgressScreen& screen, UiState& ui, const Box& box, const Emit& emit) {
    Kit& kit = ui.kit;
    if (const auto press = pressed(kit, KeyPlace::progress)) perform(*press, screen, emit);
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
        y += draw_charts(screen, kit, cards, cards_abreast(kit, width, page.w), emit);
        y += draw_wide_cards(screen, kit, {page.x, y, page.w, 0}, emit);
    }
    area.extent(y + kit.px(20));
}

}  // namespace estelik
