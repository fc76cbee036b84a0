#include "ui/question_table.h"

#include "ui/icons.h"
#include "ui/rows.h"
#include "ui/widgets.h"

#include <algorithm>
#include <array>

namespace estelik {
namespace {

using Sort = QuestionFilter::Sort;

constexpr float head_height = 36, row_height = 44, foot_height = 36;  // px
constexpr float padding = 16, gap = 14;

struct Columns {
    Box question, kind, topic, strength, due;   // x and w count
};

Columns columns_of(const Kit& kit, const Box& table) {
    const float between = kit.px(gap), due = kit.px(76), strength = kit.px(82), kind = kit.px(90);
    const float room = table.w - 2 * kit.px(padding) - 4 * between - due - strength - kind;
    const float topic = std::round(std::clamp(room * 0.26F, kit.px(72), kit.px(220)));
    Columns columns;
    float x = table.x + kit.px(padding);
    const auto next = [&](float width) {
        const Box column{x, 0, width, 0};
        x += width + between;
        return column;
    };
    columns.question = next(std::max(kit.px(80), room - topic));
    columns.kind = next(kind);
    columns.topic = next(topic);
    columns.strength = next(strength);
    columns.due = next(due);
    return columns;
}

Box in_row(const Box& column, const Box& row) { return {column.x, row.y, column.w, row.h}; }

// ---- the head -----------------------------------------------------------------------------------------

struct Head {
    Sort sort = Sort::file;
    const char* words = "";
    Box Columns::*column = nullptr;
};

constexpr std::array heads = {
    Head{Sort::question, "Question", &Columns::question}, Head{Sort::kind, "Type", &Columns::kind},
    Head{Sort::topic, "Section", &Columns::topic}, Head{Sort::strength, "Strength", &Columns::strength},
    Head{Sort::due, "Due", &Columns::due},
};

// Up, then down, then as in the file again.
void sort_by(const QuestionFilter& filter, Sort sort, const Emit& emit) {
    QuestionFilter other = filter;
    other.descending = filter.sort == sort && !filter.descending;
    other.sort = filter.sort == sort && filter.descending ? Sort::file : sort;
    emit(SetFilter{other});
}

void draw_arrow(const Kit& kit, ImVec2 at, bool up) {
    const float half = kit.px(3), tip = kit.px(4), sign = up ? -1.0F : 1.0F, y = at.y - sign * tip / 2;
    const ImVec2 points[] = {{at.x, y}, {at.x + half, y + sign * tip}, {at.x + 2 * half, y}};
    ImGui::GetWindowDrawList()->AddPolyline(points, 3, kit.c().ink, 0, std::max(1.0F, 1.5F * kit.em / 16));
}

void draw_head(const QuestionsScreen& screen, Kit& kit, const Columns& columns, const Box& row, const Emit& emit) {
    ImGui::GetWindowDrawList()->AddRectFilled(row.min(), row.max(), kit.c().sunken, kit.px(12), ImDrawFlags_RoundCornersTop);
    for (const Head& head : heads) {
        const Box cell = in_row(columns.*head.column, row);
        const bool on = screen.filter.sort == head.sort;
        const float width = text_width(kit.f().tiny, head.words), arrow = on ? kit.px(11) : 0;
        const float x = head.sort == Sort::due ? cell.right() - width - arrow : cell.x;
        const Touch hit = touch(kit, head.words, {cell.x, cell.y + kit.px(2), cell.w, cell.h - kit.px(4)});
        const Colour colour = on || hit.hovered ? kit.c().ink : kit.c().muted;
        draw_text(kit, {x, cell.middle() - kit.px(8)}, kit.f().tiny, colour, head.words);
        if (on) draw_arrow(kit, {x + width + kit.px(5), cell.middle()}, screen.filter.descending);
        if (hit.focused) focus_ring(kit, {cell.x - kit.px(4), cell.y + kit.px(8), cell.w + kit.px(8), cell.h - kit.px(16)}, kit.px(6), kit.c().sunken);
        if (hit.clicked) sort_by(screen.filter, head.sort, emit);
    }
}

// ---- the rows -----------------------------------------------------------------------------------------

// The signs stand at the end of the question's cell; gives back what is left for the words.
Box draw_row_signs(const Kit& kit, const QuestionRow& question, Box cell) {
    const auto sign = [&](Icon icon, Colour colour) {
        cell.w -= kit.px(16);
        draw_icon(kit, icon, {cell.right(), cell.middle() - kit.px(8)}, colour, 16);
        cell.w -= kit.px(6);
    };
    if (question.problem) sign(Icon::warning, kit.c().nearly);
    if (question.flagged) sign(Icon::flag, kit.c().gold_ink);
    return cell;
}

// Fills and lines go on the ground of the table, so that they pass below the scroll bar.
void draw_row(Kit& kit, const QuestionRow& question, bool chosen, const Columns& columns, const Box& row, ImDrawList& ground, const Emit& emit) {
    const Palette& c = kit.c();
    const Touch hit = touch(kit, question.stem + "##" + question.id, row, Reach::by_pointer);
    if (chosen || hit.hovered) ground.AddRectFilled(row.min(), row.max(), chosen ? c.accent_soft : c.hover);
    if (chosen) ground.AddRectFilled(row.min(), {row.x + kit.px(3), row.bottom()}, c.accent);
    ground.AddRectFilled({row.x, row.bottom() - kit.hair()}, row.max(), c.line);
    const Box words = draw_row_signs(kit, question, in_row(columns.question, row));
    text_left(kit, words, chosen ? kit.f().ui_medium : kit.f().ui, c.ink, question.stem);
    text_left(kit, in_row(columns.kind, row), kit.f().ui, c.muted, question.kind);
    text_left(kit, in_row(columns.topic, row), kit.f().ui, c.muted, question.topic);
    draw_strength(kit, {columns.strength.x, row.middle() - kit.px(10)}, columns.strength.w, question.strength.strength,
                  question.strength.word, c.ink);
    figures_right(kit, in_row(columns.due, row), kit.f().ui, c.muted, question.due);
    if (hit.clicked) emit(SelectQuestion{question.id});
}

void scroll_to_chosen(const QuestionsScreen& screen, UiState& ui, ScrollArea& area) {
    const std::string chosen = screen.preview ? screen.preview->id : "";
    if (chosen == ui.questions.selected) return;
    ui.questions.selected = chosen;
    const auto row = std::find_if(screen.rows.begin(), screen.rows.end(), [&](const QuestionRow& r) { return r.id == chosen; });
    if (row == screen.rows.end()) return;
    const float high = ui.kit.px(row_height);
    area.scroll_into_view({0, area.bounds().y + static_cast<float>(row - screen.rows.begin()) * high, 0, high});
}

// What is seen of the rows, as the foot says it.
std::string draw_rows(const QuestionsScreen& screen, UiState& ui, const Columns& columns, const Box& box, const Emit& emit) {
    Kit& kit = ui.kit;
    ImDrawList& ground = *ImGui::GetWindowDrawList();
    ground.ChannelsSplit(2);             // the scroll bar may be drawn on the ground as well, and stays above
    ground.ChannelsSetCurrent(1);
    ScrollArea area(kit, "##rows", box);
    ground.ChannelsSetCurrent(0);
    ground.PushClipRect(box.min(), box.max(), true);
    const float top = area.bounds().y, high = kit.px(row_height);
    ImGuiListClipper clipper;
    clipper.Begin(static_cast<int>(screen.rows.size()), high);
    while (clipper.Step())
        for (int i = clipper.DisplayStart; i < clipper.DisplayEnd; ++i) {
            const QuestionRow& question = screen.rows[static_cast<std::size_t>(i)];
            const Box row{box.x, top + static_cast<float>(i) * high, box.w, high};
            draw_row(kit, question, screen.preview && screen.preview->id == question.id, columns, row, ground, emit);
        }
    ground.PopClipRect();
    ground.ChannelsMerge();
    area.extent(top + static_cast<float>(screen.rows.size()) * high);
    scroll_to_chosen(screen, ui, area);
    const auto first = static_cast<std::size_t>(std::round((box.y - top) / high)) + 1;
    const auto last = std::min(screen.rows.size(), first - 1 + static_cast<std::size_t>(std::max(1.0F, std::round(box.h / high))));
    return std::to_string(first) + "–" + std::to_string(last) + " of " + std::to_string(screen.rows.size());
}

}  // namespace

void draw_question_table(const QuestionsScreen& screen, UiState& ui, const Box& box, const Emit& emit) {
    Kit& kit = ui.kit;
    panel(kit, box);
    const Box inside = box.inset(kit.hair());
    const Columns columns = columns_of(kit, inside);
    const Box head{inside.x, inside.y, inside.w, kit.px(head_height)};
    const Box foot{inside.x, inside.bottom() - kit.px(foot_height), inside.w, kit.px(foot_height)};
    draw_head(screen, kit, columns, head, emit);
    hline(head.x, head.bottom() - kit.hair(), head.w, kit.c().line, kit.hair());
    const Box rows{inside.x, head.bottom(), inside.w, foot.y - head.bottom()};
    const Box words = foot.inset(kit.px(padding), 0);
    hline(foot.x, foot.y - kit.hair(), foot.w, kit.c().line, kit.hair());
    if (screen.rows.empty()) {
        text_centred(kit, {rows.x, rows.y, rows.w, std::min(rows.h, kit.px(120))}, kit.f().ui, kit.c().muted, "No question fits. Esc shows all again.");
        return text_left(kit, words, kit.f().ui, kit.c().muted, "0 of 0");
    }
    const std::string seen = draw_rows(screen, ui, columns, rows, emit);
    text_left(kit, words, kit.f().ui, kit.c().muted, seen);
}

}  // namespace estelik
