#include "ui/questions_view.h"

#include "ui/page_layout.h"
#include "ui/question_preview.h"
#include "ui/question_table.h"
#include "ui/widgets.h"

#include <algorithm>
#include <array>

namespace estelik {
namespace {

constexpr KeyBinding keys[] = {
    {Command::row_down_list, plain(KeyId::down), "Next question"},
    {Command::row_up_list, plain(KeyId::up), "Question before"},
    {Command::find, typed('/'), "Find in questions and passages"},
    {Command::next_chip, plain(KeyId::right), "Narrow the list: weak, new, flagged …"},
    {Command::previous_chip, plain(KeyId::left), "Widen it again"},
    {Command::ask_now, plain(KeyId::enter), "Ask the question now"},
    {Command::edit_row, plain(KeyId::e), "Edit it in the file"},
    {Command::open_row_passage, ctrl(KeyId::o), "Open its passage in the article"},
    {Command::flag_row, plain(KeyId::f), "Flag it"},
    {Command::flag_row, ctrl(KeyId::d1)},
    {Command::side_panel, plain(KeyId::tab), "The chosen one, in a narrow window"},
    {Command::clear_filter, plain(KeyId::escape), "Show all again"},
};

constexpr float side_width = 340;
constexpr float gap = 14;                // px, between the parts of the list

// ---- what is wanted ------------------------------------------------------------------------------------

void choose_row(const QuestionsScreen& screen, int step, const Emit& emit) {
    if (screen.rows.empty()) return;
    const std::string chosen = screen.preview ? screen.preview->id : "";
    const auto at = std::find_if(screen.rows.begin(), screen.rows.end(), [&](const QuestionRow& row) { return row.id == chosen; });
    const auto last = static_cast<std::ptrdiff_t>(screen.rows.size()) - 1;
    const std::ptrdiff_t to = at == screen.rows.end() ? 0 : std::clamp(at - screen.rows.begin() + step, std::ptrdiff_t{0}, last);
    const std::string& id = screen.rows[static_cast<std::size_t>(to)].id;
    if (id != chosen) emit(SelectQuestion{id});
}

void narrow_to(const QuestionFilter& filter, QuestionFilter::Only only, const Emit& emit) {
    if (only == filter.only) return;
    QuestionFilter other = filter;
    other.only = only;
    emit(SetFilter{other});
}

void choose_chip(const QuestionsScreen& screen, int step, const Emit& emit) {
    const auto& chips = screen.chips;
    const auto at = std::find_if(chips.begin(), chips.end(), [&](const auto& chip) { return chip.first == screen.filter.only; });
    if (at == chips.end()) return;
    const auto to = std::clamp(at - chips.begin() + step, std::ptrdiff_t{0}, static_cast<std::ptrdiff_t>(chips.size()) - 1);
    narrow_to(screen.filter, chips[static_cast<std::size_t>(to)].first, emit);
}

void clear_filter(const QuestionsScreen& screen, UiState& ui, const Emit& emit) {
    const QuestionFilter& filter = screen.filter;
    ui.questions.find.clear();
    if (filter.text.empty() && filter.topic.empty() && !filter.kind && filter.only == QuestionFilter::Only::all) return;
    QuestionFilter all;
    all.sort = filter.sort;
    all.descending = filter.descending;
    emit(SetFilter{all});
}

void perform(Command command, const QuestionsScreen& screen, UiState& ui, const Emit& emit) {
    const std::string chosen = screen.preview ? screen.preview->id : "";
    switch (command) {
    case Command::row_down_list: return choose_row(screen, 1, emit);
    case Command::row_up_list: return choose_row(screen, -1, emit);
    case Command::next_chip: return choose_chip(screen, 1, emit);
    case Command::previous_chip: return choose_chip(screen, -1, emit);
    case Command::find: ui.questions.focus_find = true; return;
    case Command::clear_filter: return clear_filter(screen, ui, emit);
    default: break;
    }
    if (chosen.empty()) return;
    switch (command) {
    case Command::ask_now:
        if (!ui.kit.typing) emit(AskItems{{chosen}});  // while typing, Enter goes back to the list
        break;
    case Command::edit_row: emit(EditQuestion{chosen}); break;
    case Command::open_row_passage: emit(OpenPassage{chosen}); break;
    case Command::flag_row:
        emit(SelectQuestion{chosen});    // the first row shows without having been chosen
        emit(FlagItem{});
        break;
    default: break;
    }
}

// ---- above the table -------------------------------------------------------------------------------------

void draw_title(const QuestionsScreen& screen, UiState& ui, const Box& row, bool narrow, const Emit& emit) {
    Kit& kit = ui.kit;
    const float title = draw_text(kit, {row.x, row.y + kit.px(3)}, kit.f().title, kit.c().ink, "Questions");
    draw_text(kit, {row.x + title + kit.px(14), row.y + kit.px(13)}, kit.f().ui, kit.c().muted, screen.count);
    const Button side{.label = "Chosen question", .command = Command::side_panel, .icon = Icon::eye};
    const float x = row.right() - (narrow ? button_width(kit, side) : 0);
    if (narrow && button(kit, side, {x, row.y})) ui.questions.side_open = !ui.questions.side_open;
    const Button import{.label = "Import article", .command = Command::import_article, .kind = ButtonKind::quiet, .icon = Icon::file, .words = !narrow};
    if (button(kit, import, {x - (narrow ? kit.px(8) : 0) - button_width(kit, import), row.y})) emit(AskArticle{});
}

void draw_find(const QuestionsScreen& screen, UiState& ui, const Box& box, const Emit& emit) {
    Kit& kit = ui.kit;
    QuestionsUi& state = ui.questions;
    if (!kit.typing) state.find = screen.filter.text;
    const bool left = kit.typing && kit.keys.has(plain(KeyId::escape));  // the field would put its old text back
    const TextField field{.name = "find", .placeholder = "Find in questions and passages", .take_focus = state.focus_find, .icon = Icon::search};
    state.focus_find = false;
    const bool changed = text_field(kit, field, state.find, box);
    if (left) state.find.clear();
    else if (changed && state.find != screen.filter.text) {
        QuestionFilter other = screen.filter;
        other.text = state.find;
        emit(SetFilter{other});
    }
    const std::string cap = key_cap(Command::find);
    if (!kit.typing) draw_key_cap(kit, cap, {box.right() - kit.px(12) - key_cap_width(kit, cap), box.middle() - kit.px(10)}, kit.c().edge, kit.c().muted);
}

void draw_topics(const QuestionsScreen& screen, Kit& kit, const Box& box, const Emit& emit) {
    std::vector<std::string> words = {"All sections"};
    int chosen = 0;
    for (const auto& [id, title] : screen.topics) {
        if (id == screen.filter.topic) chosen = static_cast<int>(words.size());
        words.push_back(title);
    }
    const int picked = drop_down(kit, "section", words, chosen, box);
    if (picked < 0 || picked == chosen) return;
    QuestionFilter other = screen.filter;
    other.topic = picked == 0 ? "" : screen.topics[static_cast<std::size_t>(picked) - 1].first;
    emit(SetFilter{other});
}

void draw_kinds(const QuestionsScreen& screen, Kit& kit, const Box& box, const Emit& emit) {
    std::vector<std::string> words = {"All types"};
    for (std::size_t kind = 0; kind < kind_count; ++kind) words.emplace_back(kind_words(static_cast<Kind>(kind)));
    const int chosen = screen.filter.kind ? static_cast<int>(*screen.filter.kind) + 1 : 0;
    const int picked = drop_down(kit, "type", words, chosen, box);
    if (picked < 0 || picked == chosen) return;
    QuestionFilter other = screen.filter;
    other.kind = picked == 0 ? std::nullopt : std::optional(static_cast<Kind>(picked - 1));
    emit(SetFilter{other});
}

void draw_filters(const QuestionsScreen& screen, UiState& ui, const Box& row, const Emit& emit) {
    Kit& kit = ui.kit;
    const float between = kit.px(8), topics = kit.px(190), kinds = kit.px(146);
    const float find = row.w - topics - kinds - 2 * between;
    draw_find(screen, ui, {row.x, row.y, find, row.h}, emit);
    draw_topics(screen, kit, {row.x + find + between, row.y, topics, row.h}, emit);
    draw_kinds(screen, kit, {row.right() - kinds, row.y, kinds, row.h}, emit);
}

// In as many lines as they need; gives back their height.
float draw_chips(const QuestionsScreen& screen, Kit& kit, const Box& at, const Emit& emit) {
    float x = at.x, y = at.y;
    for (const auto& [only, words] : screen.chips) {
        const float width = filter_chip_width(kit, words);
        if (x > at.x && x + width > at.right()) {
            x = at.x;
            y += kit.px(40);
        }
        if (filter_chip(kit, words, only == screen.filter.only, {x, y})) narrow_to(screen.filter, only, emit);
        x += width + kit.px(8);
    }
    return y + kit.px(32) - at.y;
}

// What is wrong with the file and names no question.
float draw_problems(const QuestionsScreen& screen, Kit& kit, const Box& at) {
    if (screen.problems.empty()) return 0;
    std::string words = screen.problems.front();
    if (screen.problems.size() > 1) words += " (and " + std::to_string(screen.problems.size() - 1) + " more)";
    bool unused = false;
    return banner(kit, Tone::warning, words, "", at, unused) + kit.px(gap);
}

void draw_list(const QuestionsScreen& screen, UiState& ui, const Box& box, bool narrow, const Emit& emit) {
    Kit& kit = ui.kit;
    const bool low = is_low(kit, ImGui::GetIO().DisplaySize.y);
    const float left = kit.px(narrow ? 24 : 32), right = kit.px(24);
    Box row{box.x + left, box.y + kit.px(low ? 16 : 28), box.w - left - right, kit.px(40)};
    draw_title(screen, ui, row, narrow, emit);
    row.y += row.h + kit.px(gap);
    row.y += draw_problems(screen, kit, row);
    row.h = kit.px(36);
    draw_filters(screen, ui, row, emit);
    row.y += row.h + kit.px(gap);
    row.y += draw_chips(screen, kit, row, emit) + kit.px(gap);
    draw_question_table(screen, ui, {row.x, row.y, row.w, box.bottom() - kit.px(20) - row.y}, emit);
}

}  // namespace

KeyTable questions_keys() { return keys; }

void draw_questions(const QuestionsScreen& screen, UiState& ui, const Box& box, const Emit& emit) {
    const IdScope scope("questions");
    const SideLayout side = lay_out_side(ui.kit, box, side_width, ui.questions.side_open);
    if (const auto press = pressed(ui.kit, KeyPlace::questions)) perform(press->command, screen, ui, emit);
    draw_list(screen, ui, side.content, side.sheet, emit);
    if (!side.shown) return;
    if (const auto wanted = draw_question_preview(screen, ui.kit, side)) perform(*wanted, screen, ui, emit);
}

}  // namespace estelik
