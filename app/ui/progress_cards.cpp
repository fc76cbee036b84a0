#include "ui/progress_cards.h"

#include "ui/charts.h"
#include "ui/icons.h"
#include "ui/rich_text.h"
#include "ui/rows.h"

#include <algorithm>
#include <cmath>

namespace estelik {
namespace {

constexpr float head_height = 44;        // px, with the padding above it
constexpr float row_at_most = 29, row_at_least = 24;
constexpr float figure_height = 54, figure_gap = 36;
constexpr float column_at_least = 400;   // px: topics stand in as many columns as find room

// ---- strength by section ------------------------------------------------------------------------------

std::size_t topic_columns(const Kit& kit, float width) {
    return static_cast<std::size_t>(std::max(1.0F, std::floor((width + kit.px(40)) / kit.px(column_at_least + 40))));
}

std::size_t topic_rows(std::size_t topics, std::size_t columns) { return (topics + columns - 1) / columns; }

void draw_topic(const Kit& kit, const TopicStrength& topic, const Box& row) {
    const float gap = kit.px(12), blocks = kit.px(28), percent = kit.px(44), count = kit.px(56);
    const bool wide = row.w >= kit.px(380);
    const float title = std::min(kit.px(172), row.w * 0.42F);
    text_left(kit, {row.x, row.y, title, row.h}, kit.f().ui, kit.c().ink, topic.title);
    const std::string recall = topic.n == 0 ? "–" : std::to_string(std::lround(topic.recall * 100)) + "\u202f%";
    float right = row.right();
    if (wide) {
        figures_right(kit, {right - count, row.y, count, row.h}, kit.f().ui, kit.c().muted, std::to_string(topic.n) + " of " + std::to_string(topic.of));
        right -= count + gap;
    }
    draw_meter(kit, topic.mark.strength, {right - blocks, std::round(row.middle() - kit.px(6))});
    right -= blocks + gap;
    figures_right(kit, {right - percent, row.y, percent, row.h}, kit.f().ui_bold, kit.c().ink, recall);
    right -= percent + gap;
    const Box bar{row.x + title + gap, std::round(row.middle() - kit.px(4)), right - row.x - title - gap, kit.px(8)};
    fill(bar, kit.c().track, bar.h / 2);
    const float filled = std::round(bar.w * static_cast<float>(std::clamp(topic.recall, 0.0, 1.0)));
    if (topic.n > 0) fill({bar.x, bar.y, std::max(filled, bar.h), bar.h}, kit.c().seq4, bar.h / 2);
}

void draw_topics(const Kit& kit, const std::vector<TopicStrength>& topics, const Box& box) {
    const std::size_t columns = topic_columns(kit, box.w);
    const std::size_t rows = std::max<std::size_t>(topic_rows(topics.size(), columns), 1);
    const float width = (box.w - kit.px(40) * static_cast<float>(columns - 1)) / static_cast<float>(columns);
    const float high = std::clamp(std::floor(box.h / static_cast<float>(rows)), kit.px(row_at_least), kit.px(row_at_most));
    for (std::size_t i = 0; i < topics.size(); ++i) {
        const auto column = static_cast<float>(i / rows), row = static_cast<float>(i % rows);
        draw_topic(kit, topics[i], {std::round(box.x + column * (width + kit.px(40))), box.y + row * high, width, high});
    }
}

// ---- the cards ------------------------------------------------------------------------------------------

struct CardWords {
    const char* title = "";
    std::string note;
};

CardWords words_of(ProgressCard card, const ProgressScreen& screen) {
    switch (card) {
    case ProgressCard::retention: return {"Retention", screen.retention_note};
    case ProgressCard::coming: return {"Coming reviews", "next 14 days"};
    case ProgressCard::strength: return {"Strength by section", "recall today"};
    case ProgressCard::answers: return {"Answers a day", screen.answers_note};
    }
    return {};
}

void draw_too_few(const Kit& kit, const Box& box) {
    const Box middle{box.x, std::round(box.middle() - kit.px(34)), box.w, kit.px(24)};
    text_centred(kit, middle, kit.f().body_medium, kit.c().ink, "Too few to tell");
    text_centred(kit, middle.moved(0, kit.px(26)), kit.f().ui, kit.c().muted, "Ten answers to due questions, and the line begins.");
}

// ---- the figures -----------------------------------------------------------------------------------------

struct Figure {
    std::string label, value, note;
};

std::vector<Figure> figures_of(const ProgressScreen& screen) {
    const char* when = screen.period == Period::week ? "Recalled this week" : screen.period == Period::month ? "Recalled this month" : "Recalled in all";
    std::vector<Figure> figures = {{when, screen.recalled, screen.recalled_note}};
    for (const LabelledValue& figure : screen.figures) figures.push_back({figure.label, figure.value, ""});
    return figures;
}

float figure_width(const Kit& kit, const Figure& figure) {
    const float note = figure.note.empty() ? 0 : kit.px(8) + text_width(kit.f().ui, figure.note);
    return std::ceil(std::max(text_width(kit.f().ui, figure.label), text_width(kit.f().title, figure.value) + note));
}

void draw_figure(const Kit& kit, const Figure& figure, ImVec2 at) {
    draw_text(kit, at, kit.f().ui, kit.c().muted, figure.label);
    const float value = draw_text(kit, {at.x, at.y + kit.px(20)}, kit.f().title, kit.c().ink, figure.value);
    draw_text(kit, {at.x + value + kit.px(8), at.y + kit.px(30)}, kit.f().ui, kit.c().muted, figure.note);  // on its base line
}

struct PlacedFigure {
    Figure figure;
    ImVec2 at;                           // from the corner of the first
};

// In a row, in more when there is no room.
std::vector<PlacedFigure> place(const Kit& kit, const std::vector<Figure>& figures, float room) {
    std::vector<PlacedFigure> placed;
    ImVec2 at(0, 0);
    for (const Figure& figure : figures) {
        const float width = figure_width(kit, figure);
        if (at.x > 0 && at.x + width > room) at = {0, at.y + kit.px(figure_height + 12)};
        placed.push_back({figure, at});
        at.x += width + kit.px(figure_gap);
    }
    return placed;
}

float width_in_a_row(const Kit& kit, const std::vector<Figure>& figures) {
    float width = 0;
    for (const Figure& figure : figures) width += figure_width(kit, figure) + kit.px(figure_gap);
    return width;
}

}  // namespace

float strength_card_height(const Kit& kit, const ProgressScreen& screen, float width) {
    const std::size_t rows = topic_rows(screen.topics.size(), topic_columns(kit, width - kit.px(50)));
    return kit.px(head_height + 8 + 12) + kit.px(row_at_least) * static_cast<float>(rows);
}

void draw_progress_card(Kit& kit, ProgressCard card, const ProgressScreen& screen, const Box& box) {
    const IdScope scope(static_cast<int>(card));
    panel(kit, box);
    const CardWords words = words_of(card, screen);
    const Box inside{box.x + kit.px(25), box.y + kit.px(17), box.w - kit.px(50), kit.px(20)};
    const float title = draw_text(kit, inside.min(), kit.f().ui_bold, kit.c().ink, words.title) + kit.px(16);
    const float note = std::min(text_width(kit.f().ui, words.note), inside.w - title);
    text_left(kit, {inside.right() - note, inside.y, note, inside.h}, kit.f().ui, kit.c().muted, words.note);
    const Box chart{inside.x, inside.bottom(), inside.w, box.bottom() - kit.px(13) - inside.bottom()};
    switch (card) {
    case ProgressCard::retention:
        if (screen.retention.empty()) draw_too_few(kit, chart);
        else draw_line_chart(kit, chart, screen.retention, screen.target);
        break;
    case ProgressCard::coming: draw_stacks(kit, chart, screen.coming, {"due", "new"}); break;
    case ProgressCard::strength: draw_topics(kit, screen.topics, {chart.x, chart.y + kit.px(8), chart.w, chart.h - kit.px(8)}); break;
    case ProgressCard::answers: draw_stacks(kit, chart, screen.answers, {"right", "not yet"}); break;
    }
}

float draw_figures_card(Kit& kit, const ProgressScreen& screen, ImVec2 at, float width) {
    const auto figures = figures_of(screen);
    const Box inside{at.x + kit.px(25), at.y + kit.px(17), width - kit.px(50), 0};
    const float strip = kit.px(344), strip_height = kit.px(68);
    const bool beside = width_in_a_row(kit, figures) + strip <= inside.w;
    const auto placed = place(kit, figures, beside ? inside.w - strip : inside.w);
    const float words = placed.back().at.y + kit.px(figure_height);
    const float height = beside ? kit.px(108) : kit.px(40) + words + kit.px(16) + strip_height;
    panel(kit, {at.x, at.y, width, height});
    const float top = beside ? std::round(at.y + (height - words) / 2) : inside.y + kit.px(3);
    for (const PlacedFigure& one : placed) draw_figure(kit, one.figure, {inside.x + one.at.x, top + one.at.y});
    const ImVec2 corner(beside ? inside.right() - strip : inside.x, beside ? inside.y : top + words + kit.px(16));
    draw_text(kit, corner, kit.f().ui, kit.c().muted, "Minutes a day, last 5 weeks");
    draw_minutes(kit, {corner.x, corner.y + kit.px(26)}, screen.minutes, screen.weeks);
    return height;
}

}  // namespace estelik
