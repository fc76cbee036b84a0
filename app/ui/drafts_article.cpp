#include "ui/drafts_parts.h"

#include "ui/icons.h"
#include "ui/rich_text.h"
#include "ui/widgets.h"

#include <algorithm>
#include <charconv>

namespace estelik {
namespace {

constexpr float margin_width = 64, margin_gap = 20, text_at_most = 640;  // px
constexpr float paragraph_gap = 20;
constexpr std::size_t blocks_in_a_row = 4;

struct Columns {
    Box margin, text;
};

Columns columns_of(const Kit& kit, const Box& box) {
    const float before = kit.px(margin_width + margin_gap);
    const float room = box.w - kit.px(16 + 36);  // the scroll bar stands at the right
    const float text = std::min(kit.px(text_at_most), room - before);
    const float x = std::round(box.x + kit.px(16) + std::max(0.0F, (room - before - text) / 2));
    return {{x, box.y, kit.px(margin_width), 0}, {x + before, box.y, text, 0}};
}

// Of a long article the height of what is far from the eye is not measured each time.
void measure(const DraftsScreen& screen, UiState& ui, float width) {
    const Kit& kit = ui.kit;
    ArticleHeights& known = ui.drafts.heights;
    if (known.from == screen.from && known.heights.size() == screen.paragraphs.size() && known.width == width && known.em == kit.em) return;
    known = {screen.from, width, kit.em, {}};
    for (const DraftParagraph& paragraph : screen.paragraphs)
        known.heights.push_back(paragraph.heading ? wrapped_height(kit.f().head, paragraph.text.text, width) + kit.px(8) : marked_height(kit, paragraph.text, width));
}

void draw_blocks(Kit& kit, std::size_t count, const Box& box) {
    const float wide = kit.px(12), gap = kit.px(4);
    float y = box.y;
    for (std::size_t row = 0; row < count; row += blocks_in_a_row) {
        const std::size_t end = std::min(row + blocks_in_a_row, count);
        float x = box.right() - static_cast<float>(end - row) * (wide + gap) + gap;
        for (std::size_t i = row; i < end; ++i, x += wide + gap) draw_coverage_cell(kit, {x, y, wide, kit.px(8)}, 0);
        y += kit.px(12);
    }
    if (count == 0) return;
    const Box all{box.x, box.y - kit.px(2), box.w, y - box.y};
    const std::string words = std::to_string(count) + (count == 1 ? " fact" : " facts") + " without a question";
    if (touch(kit, words, all, Reach::by_pointer).hovered) tooltip(kit, words, "", all);
}

void draw_margin(Kit& kit, const DraftParagraph& paragraph, const Box& box) {
    if (paragraph.heading) return;
    const IdScope scope(paragraph.text.number);
    text_right(kit, {box.x, box.y, box.w, kit.f().lead.line}, kit.f().tiny, kit.c().muted, std::to_string(paragraph.text.number));
    draw_blocks(kit, paragraph.without, {box.x, box.y + kit.f().lead.line, box.w, 0});
}

void draw_paragraph(Kit& kit, const DraftParagraph& paragraph, const Columns& columns, float y, const Emit& emit) {
    if (paragraph.heading) {
        draw_wrapped(kit, {columns.text.x, y}, columns.text.w, kit.f().head, kit.c().ink, paragraph.text.text);
        return;
    }
    int clicked = -1;
    draw_marked(kit, {columns.text.x, y}, columns.text.w, paragraph.text, clicked);
    draw_margin(kit, paragraph, {columns.margin.x, y, columns.margin.w, 0});
    if (clicked < 0) return;
    const std::string& draft = paragraph.text.marks[static_cast<std::size_t>(clicked)].question;
    std::size_t index = 0;
    std::from_chars(draft.data(), draft.data() + draft.size(), index);
    emit(SelectDraft{index});
}

float draw_head(const Kit& kit, const DraftsScreen& screen, const Columns& columns, float y) {
    const Box& text = columns.text;
    const float evidence = text_width(kit.f().ui, screen.evidence);
    const float title = draw_wrapped(kit, {text.x, y}, text.w - evidence - kit.px(24), kit.f().head, kit.c().ink, screen.title);
    text_right(kit, {text.x, y, text.w, kit.f().head.line}, kit.f().ui, kit.c().muted, screen.evidence);
    const float line = y + std::max(title, kit.f().head.line) + kit.px(8);
    const float bar = std::min(kit.px(140), text.w / 3);
    progress_bar(kit, {text.x, line + kit.px(6), bar, kit.px(8)}, screen.covered);
    const float x = text.x + bar + kit.px(12);
    const float words = draw_text(kit, {x, line}, kit.f().ui, kit.c().muted, screen.coverage);
    const float legend = x + words + kit.px(20);
    if (legend + kit.px(160) < text.right()) {
        draw_coverage_cell(kit, {legend, line + kit.px(6), kit.px(12), kit.px(8)}, 0);
        draw_text(kit, {legend + kit.px(20), line + kit.px(2)}, kit.f().tiny, kit.c().muted, "a fact without a question");
    }
    return line + kit.px(20 + 20) - y;
}

}  // namespace

void draw_drafts_article(const DraftsScreen& screen, UiState& ui, const Box& box, const Emit& emit) {
    Kit& kit = ui.kit;
    ScrollArea area(kit, "##article", box);
    const Box inside = area.bounds();
    const Columns columns = columns_of(kit, inside);
    measure(screen, ui, columns.text.w);
    float y = inside.y + kit.px(24);
    y += draw_head(kit, screen, columns, y);
    Box focused;
    for (std::size_t i = 0; i < screen.paragraphs.size(); ++i) {
        const DraftParagraph& paragraph = screen.paragraphs[i];
        const float height = ui.drafts.heights.heights[i];
        if (y + height > box.y && y < box.bottom()) draw_paragraph(kit, paragraph, columns, y, emit);
        if (paragraph.text.focus) focused = {columns.text.x, y, columns.text.w, height};
        y += height + kit.px(paragraph_gap);
    }
    area.extent(y + kit.px(16));
    if (ui.drafts.article_jump != screen.jump && focused.h > 0) area.scroll_into_view(focused);
    ui.drafts.article_jump = screen.jump;
}

}  // namespace estelik
