#include "ui/result_cards.h"

#include "ui/rich_text.h"
#include "ui/rows.h"
#include "ui/widgets.h"

#include <algorithm>
#include <string>
#include <vector>

namespace estelik {
namespace {

constexpr float padding = 24, fact_height = 30, topic_height = 32, facts_at_least = 252, side_by_side = 760;   // px

// ---- facts ------------------------------------------------------------------------------------------------

float facts_width(const TestResultScreen& screen, const Kit& kit) {
    float widest = kit.px(facts_at_least);
    for (const LabelledValue& fact : screen.facts) {
        const float words = text_width(kit.f().ui, fact.label) + figures_width(kit.f().ui_bold, fact.value);
        widest = std::max(widest, std::ceil(words) + kit.px(2 * padding + 20));
    }
    return widest;
}

float facts_height(const TestResultScreen& screen, const Kit& kit) {
    return static_cast<float>(screen.facts.size()) * kit.px(fact_height) + kit.px(36);
}

// The rows share the height of the card.
void draw_facts_card(const TestResultScreen& screen, const Kit& kit, const Box& box) {
    panel(kit, box);
    const Box inside = box.inset(kit.px(padding), kit.px(18));
    const float high = kit.px(fact_height), room = inside.h - high;
    const float steps = std::max(1.0F, static_cast<float>(screen.facts.size()) - 1);
    for (std::size_t i = 0; i < screen.facts.size(); ++i) {
        const LabelledValue& fact = screen.facts[i];
        const Box row{inside.x, std::round(inside.y + room * static_cast<float>(i) / steps), inside.w, high};
        text_left(kit, row, kit.f().ui, kit.c().muted, fact.label);
        figures_right(kit, row, fact.value == screen.grade ? kit.f().ui_bold : kit.f().ui_medium, kit.c().ink, fact.value);
    }
}

// ---- sections -----------------------------------------------------------------------------------------------

std::string worth_of(const TopicScore& topic) {
    const std::string change = topic.change.empty() ? "" : ", " + topic.change;
    return std::to_string(topic.n) + (topic.n == 1 ? " question, " : " questions, ") + topic.interval + change;
}

struct TopicColumns {
    float title = 0, marks = 0, worth = 0;
};

TopicColumns columns_of(const TestResultScreen& screen, const Kit& kit, float width) {
    TopicColumns columns;
    for (const TopicScore& topic : screen.topics) {
        columns.title = std::max(columns.title, text_width(kit.f().ui, topic.title));
        columns.marks = std::max(columns.marks, figures_width(kit.f().ui_bold, topic.marks));
        columns.worth = std::max(columns.worth, text_width(kit.f().ui, worth_of(topic)));
    }
    columns.title = std::min(columns.title + 1, std::max(kit.px(96), width * 0.32F));
    return columns;
}

void draw_topic(const Kit& kit, const TopicScore& topic, const TopicColumns& columns, const Box& row) {
    const float gap = kit.px(16);
    text_left(kit, {row.x, row.y, columns.title, row.h}, kit.f().ui, kit.c().ink, topic.title);
    const float worth = row.right() - columns.worth, marks = worth - gap;
    text_left(kit, {worth, row.y, columns.worth + 1, row.h}, kit.f().ui, kit.c().muted, worth_of(topic));
    figures_right(kit, {marks - columns.marks, row.y, columns.marks, row.h}, kit.f().ui_bold, kit.c().ink, topic.marks);
    const float bar = row.x + columns.title + gap, end = marks - columns.marks - gap;
    if (end - bar > kit.px(24)) progress_bar(kit, {bar, std::round(row.middle() - kit.px(4)), end - bar, kit.px(8)}, topic.share);
}

constexpr const char* topics_title = "Score by section";

// The comparison with an earlier test stands beside the title, or below the sections where there is no room.
bool compares_beside(const TestResultScreen& screen, const Kit& kit, float inner) {
    return text_width(kit.f().ui_bold, topics_title) + kit.px(24) + text_width(kit.f().ui, screen.compared) <= inner;
}

std::vector<std::string> notes_of(const TestResultScreen& screen, const Kit& kit, float inner) {
    std::vector<std::string> notes;
    if (!screen.compared.empty() && !compares_beside(screen, kit, inner)) notes.push_back(screen.compared + ".");
    if (!screen.note.empty()) notes.push_back(screen.note);
    return notes;
}

float topics_height(const TestResultScreen& screen, const Kit& kit, float width) {
    const float inner = width - kit.px(2 * padding);
    float note = 0;
    for (const auto& words : notes_of(screen, kit, inner)) note += wrapped_height(kit.f().ui, words, inner) + kit.px(4);
    return kit.px(32 + 24) + static_cast<float>(screen.topics.size()) * kit.px(topic_height) + note;
}

void draw_topics_card(const TestResultScreen& screen, const Kit& kit, const Box& box) {
    panel(kit, box);
    const Box inside = box.inset(kit.px(padding), kit.px(16));
    const float head = draw_text(kit, inside.min(), kit.f().ui_bold, kit.c().ink, topics_title) + kit.px(24);
    const Box beside{inside.x + head, inside.y, inside.w - head, kit.px(20)};
    if (compares_beside(screen, kit, inside.w)) text_right(kit, beside, kit.f().ui, kit.c().muted, screen.compared);
    const TopicColumns columns = columns_of(screen, kit, inside.w);
    Box row{inside.x, inside.y + kit.px(24), inside.w, kit.px(topic_height)};
    for (const TopicScore& topic : screen.topics) {
        draw_topic(kit, topic, columns, row);
        row.y += row.h;
    }
    for (const auto& words : notes_of(screen, kit, inside.w))
        row.y += kit.px(4) + draw_wrapped(kit, {inside.x, row.y + kit.px(4)}, inside.w, kit.f().ui, kit.c().muted, words);
}

}  // namespace

float draw_result_cards(const TestResultScreen& screen, const Kit& kit, ImVec2 at, float width) {
    const float gap = kit.px(16), facts = facts_height(screen, kit);
    if (width < kit.px(side_by_side)) {
        draw_facts_card(screen, kit, {at.x, at.y, width, facts});
        const float topics = topics_height(screen, kit, width);
        draw_topics_card(screen, kit, {at.x, at.y + facts + gap, width, topics});
        return facts + gap + topics;
    }
    const float left = facts_width(screen, kit), right = width - left - gap;
    const float high = std::max(facts, topics_height(screen, kit, right));
    draw_facts_card(screen, kit, {at.x, at.y, left, high});
    draw_topics_card(screen, kit, {at.x + left + gap, at.y, right, high});
    return high;
}

}  // namespace estelik
