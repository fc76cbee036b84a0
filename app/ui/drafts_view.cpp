#include "ui/drafts_view.h"

#include "ui/drafts_parts.h"
#include "ui/page_layout.h"
#include "ui/widgets.h"

#include <algorithm>

namespace estelik {
namespace {

constexpr KeyBinding keys[] = {
    {Command::next_draft, plain(KeyId::j), "Next draft"},
    {Command::next_draft, plain(KeyId::down)},
    {Command::previous_draft, plain(KeyId::k), "Draft before"},
    {Command::previous_draft, plain(KeyId::up)},
    {Command::accept_draft, plain(KeyId::a), "Accept it"},
    {Command::reject_draft, plain(KeyId::r), "Reject it"},
    {Command::edit_draft, plain(KeyId::e), "Edit it"},
    {Command::kind_draft, plain(KeyId::t), "Another type of question"},
    {Command::options_draft, plain(KeyId::d), "Other wrong answers"},
    {Command::show_evidence, plain(KeyId::space), "Its passage"},
    {Command::skip_draft, plain(KeyId::s), "Later: to the next one that is open"},
    {Command::undo, plain(KeyId::u), "Undo"},
    {Command::next_chip, plain(KeyId::right), "Narrow the list: to decide, accepted …"},
    {Command::previous_chip, plain(KeyId::left), "Widen it again"},
    {Command::save_drafts, ctrl(KeyId::s), "Save the accepted ones as a course"},
    {Command::side_panel, plain(KeyId::tab), "The article, in a narrow window"},
    {Command::close_drafts, plain(KeyId::escape), "Close; decisions are kept"},
};

constexpr KeyBinding edit_keys[] = {
    {Command::keep_edit, plain(KeyId::enter), "Keep the lines and accept the draft"},
    {Command::cancel_edit, plain(KeyId::escape), "Leave it as it was"},
};

constexpr float list_width = 560, list_share = 0.46F;

// ---- what is wanted ---------------------------------------------------------------------------------------

void move(const DraftsScreen& screen, int step, const Emit& emit) {
    if (screen.rows.empty()) return;
    const auto at = std::find_if(screen.rows.begin(), screen.rows.end(), [&](const DraftRow& row) { return row.index == screen.selected; });
    const auto last = static_cast<std::ptrdiff_t>(screen.rows.size()) - 1;
    const auto to = at == screen.rows.end() ? 0 : std::clamp(at - screen.rows.begin() + step, std::ptrdiff_t{0}, last);
    const std::size_t index = screen.rows[static_cast<std::size_t>(to)].index;
    if (index != screen.selected || at == screen.rows.end()) emit(SelectDraft{index});
}

void choose_chip(const DraftsScreen& screen, int step, const Emit& emit) {
    const auto& chips = screen.chips;
    const auto at = std::find_if(chips.begin(), chips.end(), [&](const auto& chip) { return chip.first == screen.only; });
    const auto to = std::clamp(at - chips.begin() + step, std::ptrdiff_t{0}, static_cast<std::ptrdiff_t>(chips.size()) - 1);
    const DraftsOnly only = chips[static_cast<std::size_t>(to)].first;
    if (only != screen.only) emit(SetDraftFilter{only});
}

void perform_on_selected(Command command, UiState& ui, const Emit& emit) {
    switch (command) {
    case Command::accept_draft: emit(DecideDraft{Ruling::accepted}); break;
    case Command::reject_draft: emit(DecideDraft{Ruling::rejected}); break;
    case Command::edit_draft: emit(BeginDraftEdit{true}); break;
    case Command::cancel_edit: emit(BeginDraftEdit{false}); break;
    case Command::keep_edit: emit(EditDraft{ui.drafts.lines}); break;
    case Command::kind_draft: emit(ChangeDraftKind{}); break;
    case Command::options_draft: emit(ChangeDraftOptions{}); break;
    case Command::show_evidence: emit(ShowDraftPassage{}); break;
    default: break;
    }
}

void perform(Command command, const DraftsScreen& screen, UiState& ui, const Emit& emit) {
    switch (command) {
    case Command::next_draft: return move(screen, 1, emit);
    case Command::previous_draft: return move(screen, -1, emit);
    case Command::next_chip: return choose_chip(screen, 1, emit);
    case Command::previous_chip: return choose_chip(screen, -1, emit);
    case Command::skip_draft: return emit(SkipDraft{});
    case Command::undo: return emit(Undo{});
    case Command::save_drafts: return emit(AskSaveDrafts{true});
    case Command::close_drafts: return emit(CloseDrafts{});
    default: break;
    }
    if (screen.detail) perform_on_selected(command, ui, emit);
}

// The lines of a draft that begins to be edited are taken from it, once.
void follow(const DraftsScreen& screen, DraftsUi& drafts) {
    if (screen.editing && !drafts.editing) {
        drafts.lines.clear();
        for (const QuestionField& field : screen.detail->fields) drafts.lines.push_back(field.text);
        drafts.focus_field = true;
    }
    drafts.editing = screen.editing;
}

// ---- the bars ---------------------------------------------------------------------------------------------

void draw_bar(const DraftsScreen& screen, UiState& ui, const Box& bar, bool narrow, const Emit& emit) {
    Kit& kit = ui.kit;
    hline(bar.x, bar.bottom() - kit.hair(), bar.w, kit.c().line, kit.hair());
    const Box inside = bar.inset(kit.px(24), 0);
    const Button close{.label = "Close", .command = Command::close_drafts, .kind = ButtonKind::quiet, .size = ButtonSize::small};
    const Button save{.label = "Save", .command = Command::save_drafts, .size = ButtonSize::small};
    const Button undo{.label = "Undo", .command = Command::undo, .size = ButtonSize::small, .enabled = screen.can_undo};
    float x = inside.right();
    std::optional<Command> wanted;
    for (const Button* one : {&close, &save, &undo}) {
        x -= button_width(kit, *one);
        if (button(kit, *one, {x, inside.middle() - kit.px(16)})) wanted = one->command;
        x -= kit.px(8);
    }
    x -= kit.px(8) + text_width(kit.f().ui, screen.count);
    draw_text(kit, {x, inside.middle() - kit.px(10)}, kit.f().ui, kit.c().muted, screen.count);
    const float title = draw_text(kit, {inside.x, inside.middle() - kit.px(10)}, kit.f().ui_bold, kit.c().ink, narrow ? "Drafts" : "Draft questions");
    const float from = inside.x + title + kit.px(16);
    if (!narrow) {
        x -= kit.px(12 + 140);
        progress_bar(kit, {x, inside.middle() - kit.px(4), kit.px(140), kit.px(8)}, screen.decided);
        text_left(kit, {from, inside.y, x - from - kit.px(16), inside.h}, kit.f().ui, kit.c().muted, screen.from);
    }
    if (wanted) perform(*wanted, screen, ui, emit);
}

void draw_foot(const DraftsScreen& screen, UiState& ui, const Box& foot, bool narrow) {
    Kit& kit = ui.kit;
    hline(foot.x, foot.y, foot.w, kit.c().line, kit.hair());
    const Box inside = foot.inset(kit.px(24), 0);
    const std::string words = "next, previous", down = key_cap(Command::next_draft), up = key_cap(Command::previous_draft);
    float x = inside.right() - text_width(kit.f().ui, words);
    draw_text(kit, {x, inside.middle() - kit.px(10)}, kit.f().ui, kit.c().muted, words);
    x -= kit.px(8) + key_cap_width(kit, up);
    draw_key_cap(kit, up, {x, inside.middle() - kit.px(10)}, kit.c().edge, kit.c().muted);
    x -= kit.px(4) + key_cap_width(kit, down);
    draw_key_cap(kit, down, {x, inside.middle() - kit.px(10)}, kit.c().edge, kit.c().muted);
    float left = inside.x;
    if (narrow) {
        const Button other{.label = ui.drafts.article_shown ? "The drafts" : "The article", .command = Command::side_panel, .kind = ButtonKind::quiet,
                           .size = ButtonSize::small};
        left -= kit.px(12);
        if (button(kit, other, {left, inside.middle() - kit.px(16)})) ui.drafts.article_shown = !ui.drafts.article_shown;
        left += button_width(kit, other) + kit.px(12);
    }
    const std::string kept = "The same text always gives the same drafts. Your decisions are kept when the text changes.";
    const std::string news = screen.news.empty() ? kept : "Since the article changed: " + screen.news + ".";
    text_left(kit, {left, inside.y, x - left - kit.px(16), inside.h}, kit.f().ui, kit.c().muted, narrow && screen.news.empty() ? "" : news);
}

// One beside the other, or the one that is chosen.
void draw_middle(const DraftsScreen& screen, UiState& ui, const Box& box, bool narrow, const Emit& emit) {
    const Kit& kit = ui.kit;
    std::optional<Command> wanted;
    if (!narrow) {
        const float wide = std::max(kit.px(420), std::min(kit.px(list_width), std::round(box.w * list_share)));
        draw_drafts_article(screen, ui, {box.x, box.y, box.w - wide, box.h}, emit);
        vline(box.right() - wide, box.y, box.h, kit.c().line, kit.hair());
        wanted = draw_drafts_list(screen, ui, {box.right() - wide + kit.hair(), box.y, wide - kit.hair(), box.h}, emit);
    } else if (ui.drafts.article_shown) {
        draw_drafts_article(screen, ui, box, emit);
    } else {
        wanted = draw_drafts_list(screen, ui, box, emit);
    }
    if (wanted) perform(*wanted, screen, ui, emit);
}

// Tab goes to the other side, not on to the next control.
void serve_tab(UiState& ui) {
    if (!ui.kit.keys.has(plain(KeyId::tab))) return;
    ui.drafts.article_shown = !ui.drafts.article_shown;
    focus_on(ui.kit, 0, false);
}

}  // namespace

KeyTable drafts_keys() { return keys; }
KeyTable draft_edit_keys() { return edit_keys; }

void draw_drafts(const DraftsScreen& screen, UiState& ui, const Box& box, const Emit& emit) {
    Kit& kit = ui.kit;
    const IdScope scope("drafts");
    const bool narrow = width_class(kit, ImGui::GetIO().DisplaySize.x) == Width::narrow;
    follow(screen, ui.drafts);
    if (narrow && !screen.editing) serve_tab(ui);
    if (screen.editing) ui.drafts.article_shown = false;
    const float bar = kit.px(is_low(kit, box.h) ? 48 : 56), foot = kit.px(is_low(kit, box.h) ? 44 : 52);
    if (const auto press = pressed(kit, screen.editing ? KeyPlace::draft_edit : KeyPlace::drafts)) perform(press->command, screen, ui, emit);
    draw_bar(screen, ui, {box.x, box.y, box.w, bar}, narrow, emit);
    draw_middle(screen, ui, {box.x, box.y + bar, box.w, box.h - bar - foot}, narrow, emit);
    draw_foot(screen, ui, {box.x, box.bottom() - foot, box.w, foot}, narrow);
}

}  // namespace estelik
