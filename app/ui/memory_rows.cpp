#include "ui/memory_rows.h"

#include "ui/calibration_chart.h"
#include "ui/rich_text.h"
#include "ui/rows.h"
#include "ui/widgets.h"

#include <algorithm>
#include <cmath>
#include <string_view>

namespace estelik {
namespace {

constexpr float chart_width = 300, chart_height = 250, facts_width = 300, gap = 40;   // px

struct Meaning {
    std::string_view word, is;
};
constexpr Meaning meanings[] = {
    {"Log loss", "how surprised the model was by what came. Lower is better; a coin has 0.69."},
    {"RMSE (bins)", "how far its recall is off, over groups of like answers. 0 is exact."},
    {"AUC", "how often it gave more to what was remembered than to what was forgotten. 0.5 is chance."},
    {"Drift", "a slow tide of all questions at once, as of weeks with little sleep."},
};

void draw_fit_button(const MemoryCard& card, Kit& kit, const Box& box, const Emit& emit) {
    const bool working = card.working.has_value();
    const Button press{.label = working ? "Stop" : "Fit now", .size = ButtonSize::small, .enabled = working || card.can_fit};
    const float x = box.right() - button_width(kit, press);
    if (button(kit, press, {x, box.y})) {
        if (working) emit(StopWork{Work::fit});
        else emit(FitNow{});
    }
    if (!working) return;
    const std::string share = std::to_string(std::lround(*card.working * 100)) + "\u202f%";
    figures_right(kit, {box.x, box.y, x - kit.px(12) - box.x, box.h}, kit.f().ui_medium, kit.c().ink, share);
}

float draw_chart(const MemoryCard& card, Kit& kit, ImVec2 at) {
    if (card.calibration.empty()) return 0;
    draw_text(kit, at, kit.f().tiny, kit.c().muted, "Recalled, by what was predicted");
    draw_calibration(kit, {at.x, at.y + kit.px(12), kit.px(chart_width), kit.px(chart_height)}, card.calibration);
    return kit.px(chart_height + 12);
}

float draw_meanings(const MemoryCard& card, Kit& kit, const Box& at) {
    const bool drifts = card.model.find("drift") != std::string::npos;
    float y = at.y;
    for (const auto& [word, is] : meanings) {
        if (word == "Drift" && !drifts) continue;
        const std::string line = std::string(word) + ": " + std::string(is);
        y += draw_wrapped(kit, {at.x, y}, at.w, kit.f().ui, kit.c().muted, line) + kit.px(6);
    }
    return y - at.y;
}

}  // namespace

float draw_memory_rows(const MemoryCard& card, Kit& kit, const Box& at, const Emit& emit) {
    Box row = at;
    draw_fit_button(card, kit, draw_choice_row(kit, {card.model, card.why + " " + card.learned + "."}, 150, 32, row), emit);
    if (card.figures.empty()) return row.y - at.y;
    row.y += kit.px(16);
    const bool abreast = at.w >= kit.px(chart_width + gap + facts_width) || card.calibration.empty();
    const float facts = std::min(at.w, kit.px(facts_width));
    float left = draw_facts(kit, {row.x, row.y}, facts, card.figures) + kit.px(12);
    if (abreast) left += draw_meanings(card, kit, {row.x, row.y + left, card.calibration.empty() ? at.w : facts, 0});
    const float right = draw_chart(card, kit, abreast ? ImVec2(at.right() - kit.px(chart_width), row.y) : ImVec2(row.x, row.y + left));
    if (abreast) return row.y - at.y + std::max(left, right);
    const float meaning = draw_meanings(card, kit, {row.x, row.y + left + right, at.w, 0});
    return row.y - at.y + left + right + meaning;
}

}  // namespace estelik
