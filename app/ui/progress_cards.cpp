#include "ui/progress_cards.h"

#include "ui/calibration_chart.h"
#include "ui/charts.h"
#include "ui/mastery_chart.h"
#include "ui/progress_rows.h"
#include "ui/rich_text.h"
#include "ui/widgets.h"

#include <algorithm>
#include <cmath>

namespace estelik {
namespace {

constexpr float head_height = 44, foot_height = 20;   // px, with the padding
constexpr float chart_at_least = 196;

struct CardHead {
    const char* title = "";
    CardText text;
};

CardHead head_of(ProgressCard card, const ProgressScreen& screen) {
    switch (card) {
    case ProgressCard::retention: return {"Retention", {screen.retention_note, screen.retention.empty() ? screen.retention_empty : ""}};
    case ProgressCard::coming: return {"Coming reviews", {"next 14 days"}};
    case ProgressCard::strength: return {"Strength by section", {"recall today"}};
    case ProgressCard::certainty: return {"Sure and right", screen.certainty_words};
    case ProgressCard::recall: return {"Predicted and recalled", screen.recall_words};
    case ProgressCard::ages: return {"Retention by age of memory", screen.age_words};
    case ProgressCard::sections: return {"Retention by section", screen.section_words};
    case ProgressCard::times: return {"Time of an answer", screen.time_words};
    case ProgressCard::mastery: return {"Mastery over time", screen.mastery_words};
    case ProgressCard::told: return {"Time told, time taken", screen.told_words};
    case ProgressCard::answers: return {"Answers a day", {screen.answers_note}};
    case ProgressCard::coverage: return {"The reading, paragraph by paragraph", {screen.coverage_note}};
    case ProgressCard::hardest: return {"Hardest questions", screen.hardest_words};
    }
    return {};
}

void draw_head(const Kit& kit, const CardHead& head, const Box& inside) {
    const float title = draw_text(kit, inside.min(), kit.f().ui_bold, kit.c().ink, head.title) + kit.px(16);
    const float note = std::min(text_width(kit.f().ui, head.text.note), inside.w - title);
    text_left(kit, {inside.right() - note, inside.y, note, inside.h}, kit.f().ui, kit.c().muted, head.text.note);
}

void draw_empty(const Kit& kit, const Box& box, const std::string& words) {
    const float width = std::min(box.w, kit.px(320)), height = wrapped_height(kit.f().ui, words, width);
    const float used = std::min(width, text_width(kit.f().ui, words));
    draw_wrapped(kit, {std::round(box.x + (box.w - used) / 2), std::round(box.middle() - height / 2)}, width, kit.f().ui, kit.c().muted, words);
}

// The chart, and beside or below it what it says and the way to the questions it is about.
void draw_certainty(Kit& kit, const ProgressScreen& screen, const Box& box, const Emit& emit) {
    const bool beside = box.w >= kit.px(400);
    const float words = beside ? kit.px(150) : box.w;
    const float text = wrapped_height(kit.f().ui, screen.certainty_text, words) + (screen.sure_but_wrong.empty() ? 0 : kit.px(14 + 32));
    const Box chart = beside ? Box{box.x, box.y, box.w - words - kit.px(20), box.h} : Box{box.x, box.y, box.w, box.h - text - kit.px(8)};
    draw_calibration(kit, chart, screen.certainty);
    ImVec2 at(beside ? box.right() - words : box.x, beside ? box.y + kit.px(18) : chart.bottom() + kit.px(8));
    at.y += draw_wrapped(kit, at, words, kit.f().ui, kit.c().muted, screen.certainty_text) + kit.px(14);
    if (screen.sure_but_wrong.empty()) return;
    const Button ask{.label = "Ask the " + std::to_string(screen.sure_but_wrong.size()), .command = Command::ask_sure_but_wrong, .size = ButtonSize::small, .on_raised = true};
    if (button(kit, ask, at)) emit(AskItems{screen.sure_but_wrong});
}

void draw_told(const Kit& kit, const ProgressScreen& screen, const Box& box) {
    const float text = draw_wrapped(kit, {box.x, box.y}, box.w, kit.f().ui, kit.c().ink, screen.told_text) + kit.px(8);
    draw_share_rows(kit, {box.x, box.y + text, box.w, box.h - text}, screen.told);
}

void draw_inside(Kit& kit, ProgressCard card, const ProgressScreen& screen, const Box& chart, const Emit& emit) {
    const Box rows{chart.x, chart.y + kit.px(8), chart.w, chart.h - kit.px(8)};
    switch (card) {
    case ProgressCard::retention: draw_line_chart(kit, chart, screen.retention, screen.target); break;
    case ProgressCard::coming: draw_stacks(kit, chart, screen.coming, {"due", "new"}); break;
    case ProgressCard::strength: draw_topic_rows(kit, rows, screen.topics); break;
    case ProgressCard::certainty: draw_certainty(kit, screen, chart, emit); break;
    case ProgressCard::recall: draw_calibration(kit, chart, screen.recall); break;
    case ProgressCard::ages: draw_line_chart(kit, chart, screen.ages, screen.target); break;
    case ProgressCard::sections: draw_share_rows(kit, rows, screen.sections); break;
    case ProgressCard::times: draw_share_rows(kit, rows, screen.times); break;
    case ProgressCard::mastery: draw_mastery(kit, chart, screen.mastery); break;
    case ProgressCard::told: draw_told(kit, screen, rows); break;
    case ProgressCard::answers: draw_stacks(kit, chart, screen.answers, {"right", "not yet"}); break;
    case ProgressCard::coverage: draw_coverage_rows(kit, rows, screen.coverage); break;
    case ProgressCard::hardest: draw_hard_rows(kit, rows, screen.hardest, emit); break;
    }
}

float content_height(const Kit& kit, ProgressCard card, const ProgressScreen& screen, float width) {
    switch (card) {
    case ProgressCard::strength: return topic_rows_height(kit, screen.topics.size(), width);
    case ProgressCard::sections: return share_rows_height(kit, screen.sections.size());
    case ProgressCard::times: return share_rows_height(kit, screen.times.size());
    case ProgressCard::told: return share_rows_height(kit, screen.told.size()) + kit.px(48);
    case ProgressCard::coverage: return coverage_rows_height(kit, screen.coverage.size(), width);
    case ProgressCard::hardest: return std::max(hard_rows_height(kit, screen.hardest.size()), kit.px(60));
    default: return kit.px(chart_at_least);
    }
}

}  // namespace

float progress_card_height(const Kit& kit, ProgressCard card, const ProgressScreen& screen, float width) {
    return kit.px(head_height + foot_height) + content_height(kit, card, screen, width - kit.px(50));
}

void draw_progress_card(Kit& kit, ProgressCard card, const ProgressScreen& screen, const Box& box, const Emit& emit) {
    const IdScope scope(static_cast<int>(card));
    panel(kit, box);
    const CardHead head = head_of(card, screen);
    const Box inside{box.x + kit.px(25), box.y + kit.px(17), box.w - kit.px(50), kit.px(20)};
    draw_head(kit, head, inside);
    const Box chart{inside.x, inside.bottom(), inside.w, box.bottom() - kit.px(13) - inside.bottom()};
    if (head.text.empty.empty()) draw_inside(kit, card, screen, chart, emit);
    else draw_empty(kit, chart, head.text.empty);
}

}  // namespace estelik
