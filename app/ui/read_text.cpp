#include "ui/read_text.h"

#include "ui/icons.h"
#include "ui/rich_text.h"

#include <algorithm>

namespace estelik {
namespace {

constexpr float margin_width = 96;       // px: the cells and words
constexpr float margin_gap = 22;
constexpr float text_width_at_most = 592;
constexpr float paragraph_gap = 22;
constexpr std::size_t cells_in_a_row = 5;

// ---- finding ----------------------------------------------------------------------------------------

char lower(char letter) { return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter + 32) : letter; }

std::size_t find_from(std::string_view text, std::string_view wanted, std::size_t from) {
    const auto same = [](char a, char b) { return lower(a) == lower(b); };
    const auto start = text.begin() + static_cast<std::ptrdiff_t>(from);
    const auto at = std::search(start, text.end(), wanted.begin(), wanted.end(), same);
    return at == text.end() ? std::string_view::npos : static_cast<std::size_t>(at - text.begin());
}

// While something is looked for, its places are what is lit.
ReadParagraph with_found(const ReadParagraph& paragraph, std::string_view wanted) {
    ReadParagraph found = paragraph;
    for (TextMark& mark : found.marks) mark.lit = false;
    for (std::size_t at = find_from(found.text, wanted, 0); at != std::string_view::npos;
         at = find_from(found.text, wanted, at + wanted.size()))
        found.marks.push_back({at, wanted.size(), "", true});
    return found;
}

bool has_lit_mark(const ReadParagraph& paragraph) {
    return std::any_of(paragraph.marks.begin(), paragraph.marks.end(), [](const TextMark& mark) { return mark.lit; });
}

// ---- the margin --------------------------------------------------------------------------------------

double filled(Strength strength) { return strength == Strength::strong ? 1 : strength == Strength::fresh ? 0 : 0.5; }

void draw_margin(const Kit& kit, const ReadParagraph& paragraph, const Box& box) {
    const float wide = kit.px(16), high = kit.px(12), gap = kit.px(4);
    const std::size_t count = std::max<std::size_t>(paragraph.cells.size(), 1);
    float y = box.y;
    for (std::size_t row = 0; row < count; row += cells_in_a_row) {
        const std::size_t end = std::min(row + cells_in_a_row, count);
        float x = box.right() - static_cast<float>(end - row) * (wide + gap) + gap;
        for (std::size_t i = row; i < end; ++i, x += wide + gap)
            draw_coverage_cell(kit, {x, y, wide, high}, i < paragraph.cells.size() ? filled(paragraph.cells[i]) : 0);
        y += high + gap;
    }
    y += kit.px(2);
    for (const std::string& words : paragraph.words) {
        text_right(kit, {box.x, y, box.w, kit.px(16)}, kit.f().tiny, kit.c().muted, words);
        y += kit.px(16);
    }
}

float margin_height(const Kit& kit, const ReadParagraph& paragraph) {
    const std::size_t rows = (std::max<std::size_t>(paragraph.cells.size(), 1) + cells_in_a_row - 1) / cells_in_a_row;
    return kit.px(9 + 2) + static_cast<float>(rows) * kit.px(16) + static_cast<float>(paragraph.words.size()) * kit.px(16);
}

// ---- the paragraphs -----------------------------------------------------------------------------------

struct Column {
    Box margin, text;
};

Column columns_of(const Kit& kit, const Box& box) {
    const float before = kit.px(margin_width + margin_gap);
    const float room = box.w - kit.px(12 + 34);  // the scroll bar stands at the right
    const float text = std::min(kit.px(text_width_at_most), room - before);
    const float x = std::round(box.x + kit.px(12) + std::max(0.0F, (room - before - text) / 2));
    return {{x, box.y, kit.px(margin_width), 0}, {x + before, box.y, text, 0}};
}

// The height of the paragraph with its margin.
float draw_paragraph(Kit& kit, const ReadParagraph& paragraph, const Column& column, float y, const Emit& emit) {
    int clicked = -1;
    const float text = draw_marked(kit, {column.text.x, y}, column.text.w, paragraph, clicked);
    draw_margin(kit, paragraph, {column.margin.x, y + kit.px(9), column.margin.w, 0});
    const float height = std::max(text, margin_height(kit, paragraph));
    if (paragraph.focus && !has_lit_mark(paragraph))
        fill({column.text.x - kit.px(13), y + kit.px(5), kit.px(3), text - kit.px(10)}, kit.c().accent, kit.px(1.5F));
    const Box whole{column.margin.x, y, column.text.right() - column.margin.x, height};
    const bool here = touch(kit, "paragraph " + std::to_string(paragraph.number), whole, Reach::by_pointer).clicked;
    if (clicked >= 0 && !paragraph.marks[static_cast<std::size_t>(clicked)].question.empty())
        emit(OpenPassage{paragraph.marks[static_cast<std::size_t>(clicked)].question});
    else if (here || clicked >= 0)
        emit(FocusParagraph{paragraph.number});
    return height;
}

float draw_heading(const Kit& kit, const ReadScreen& screen, const Column& column, float y) {
    const float title = draw_wrapped(kit, {column.text.x, y}, column.text.w, kit.f().title, kit.c().ink, screen.title);
    const float note = draw_wrapped(kit, {column.text.x, y + title + kit.px(4)}, column.text.w, kit.f().ui, kit.c().muted, screen.note);
    return title + kit.px(4) + note + kit.px(20);
}

// Opened at a passage: to it, or to the top. Moved by a paragraph: as little as needed.
void follow_focus(const ReadScreen& screen, ReadUi& read, ScrollArea& area, const Box& focused) {
    const bool some = focused.h > 0;
    int focus = 0;
    for (const ReadParagraph& paragraph : screen.paragraphs)
        if (paragraph.focus) focus = paragraph.number;
    if (screen.jump != read.jump) area.scroll_to(some ? focused.y : 0);
    else if (some && focus != read.focus) area.scroll_into_view(focused);
    read.jump = screen.jump;
    read.focus = focus;
}

}  // namespace

int next_paragraph_with(const ReadScreen& screen, std::string_view text) {
    if (text.empty()) return 0;
    const auto& all = screen.paragraphs;
    const auto focus = std::find_if(all.begin(), all.end(), [](const ReadParagraph& p) { return p.focus; });
    const std::size_t after = focus == all.end() ? 0 : static_cast<std::size_t>(focus - all.begin()) + 1;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const ReadParagraph& paragraph = all[(after + i) % all.size()];
        if (find_from(paragraph.text, text, 0) != std::string_view::npos) return paragraph.number;
    }
    return 0;
}

void draw_read_text(const ReadScreen& screen, UiState& ui, const Box& box, const Emit& emit) {
    Kit& kit = ui.kit;
    ScrollArea area(kit, "##reading", box);
    const Box inside = area.bounds();
    const Column column = columns_of(kit, inside);
    float y = inside.y + kit.px(28);
    y += draw_heading(kit, screen, column, y);
    Box focused;
    const bool finding = ui.read.finding && !ui.read.find.empty();
    for (const ReadParagraph& paragraph : screen.paragraphs) {
        const float height = finding ? draw_paragraph(kit, with_found(paragraph, ui.read.find), column, y, emit)
                                     : draw_paragraph(kit, paragraph, column, y, emit);
        if (paragraph.focus) focused = {column.text.x, y, column.text.w, height};
        y += height + kit.px(paragraph_gap);
    }
    area.extent(y + kit.px(16));
    follow_focus(screen, ui.read, area, focused);
}

}  // namespace estelik
