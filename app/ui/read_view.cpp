#include "ui/read_view.h"

#include "ui/page_layout.h"
#include "ui/read_side.h"
#include "ui/read_text.h"
#include "ui/widgets.h"

#include <algorithm>

namespace estelik {
namespace {

constexpr KeyBinding keys[] = {
    {Command::next_paragraph, plain(KeyId::down), "Next paragraph"},
    {Command::next_paragraph, plain(KeyId::j)},
    {Command::previous_paragraph, plain(KeyId::up), "Paragraph before"},
    {Command::previous_paragraph, plain(KeyId::k)},
    {Command::next_section, plain(KeyId::page_down), "Next section"},
    {Command::previous_section, plain(KeyId::page_up), "Section before"},
    {Command::ask_passage, plain(KeyId::enter), "Ask the questions on the passage"},
    {Command::ask_section, plain(KeyId::q), "Ask me about this section"},
    {Command::find, typed('/'), "Find in the section; Enter goes on"},
    {Command::side_panel, plain(KeyId::tab), "The questions, in a narrow window"},
    {Command::back_to_study, plain(KeyId::escape), "Back to the question"},
};

constexpr float side_width = 316;

// ---- what is wanted ------------------------------------------------------------------------------------

void move_focus(const ReadScreen& screen, int step, const Emit& emit) {
    const auto& all = screen.paragraphs;
    if (all.empty()) return;
    const auto focus = std::find_if(all.begin(), all.end(), [](const ReadParagraph& p) { return p.focus; });
    const auto last = static_cast<std::ptrdiff_t>(all.size()) - 1;
    const std::ptrdiff_t at = focus == all.end() ? (step > 0 ? -1 : last + 1) : focus - all.begin();
    const auto to = static_cast<std::size_t>(std::clamp(at + step, std::ptrdiff_t{0}, last));
    if (!all[to].focus) emit(FocusParagraph{all[to].number});
}

void close_find(ReadUi& read) {
    read.finding = read.focus_find = false;
    read.find.clear();
}

void find_next(const ReadScreen& screen, ReadUi& read, const Emit& emit) {
    read.focus_find = true;              // Enter ended the typing; the next Enter goes on
    if (const int number = next_paragraph_with(screen, read.find); number > 0) emit(FocusParagraph{number});
}

void ask_passage(const ReadScreen& screen, const Emit& emit) {
    AskItems ask;
    for (const ReadQuestion& question : screen.questions) ask.questions.push_back(question.id);
    if (!ask.questions.empty()) emit(std::move(ask));
}

void go_back(const ReadScreen& screen, ReadUi& read, const Emit& emit) {
    if (read.finding) close_find(read);
    else if (screen.can_go_back) emit(Back{});
}

void perform(Command command, const ReadScreen& screen, UiState& ui, const Emit& emit) {
    switch (command) {
    case Command::next_paragraph: move_focus(screen, 1, emit); break;
    case Command::previous_paragraph: move_focus(screen, -1, emit); break;
    case Command::next_section:
        if (!screen.next.empty()) emit(ShowSection{screen.section + 1});
        break;
    case Command::previous_section:
        if (screen.section > 0) emit(ShowSection{screen.section - 1});
        break;
    case Command::ask_passage:
        if (ui.read.finding && ui.kit.typing) find_next(screen, ui.read, emit);
        else ask_passage(screen, emit);
        break;
    case Command::ask_section: emit(AskSection{}); break;
    case Command::find: ui.read.finding = ui.read.focus_find = true; break;
    case Command::back_to_study: go_back(screen, ui.read, emit); break;
    default: break;
    }
}

// ---- the bar above --------------------------------------------------------------------------------------

void choose_section(const ReadScreen& screen, Kit& kit, const Box& box, const Emit& emit) {
    std::vector<std::string> words;
    for (std::size_t i = 0; i < screen.sections.size(); ++i)
        words.push_back(std::to_string(i + 1) + "   " + screen.sections[i].title);
    const int chosen = drop_down(kit, "Section", words, static_cast<int>(screen.section), box);
    if (chosen >= 0 && static_cast<std::size_t>(chosen) != screen.section) emit(ShowSection{static_cast<std::size_t>(chosen)});
}

// Right-aligned at `right`; gives back where it begins.
float draw_find(UiState& ui, float right, float middle, float room, std::optional<Command>& wanted) {
    Kit& kit = ui.kit;
    const Button open{.label = "Find", .command = Command::find, .kind = ButtonKind::quiet, .size = ButtonSize::small, .icon = Icon::search};
    if (!ui.read.finding) {
        const float x = right - button_width(kit, open);
        if (button(kit, open, {x, middle - kit.px(16)})) wanted = Command::find;
        return x;
    }
    const Box box{right - std::min(kit.px(220), room), middle - kit.px(18), std::min(kit.px(220), room), kit.px(36)};
    const TextField field{.name = "find", .placeholder = "Find in this section", .take_focus = ui.read.focus_find, .icon = Icon::search};
    ui.read.focus_find = false;
    text_field(kit, field, ui.read.find, box);
    return box.x;
}

void draw_bar(const ReadScreen& screen, UiState& ui, const Box& bar, const Emit& emit) {
    Kit& kit = ui.kit;
    std::optional<Command> wanted;
    const Button ask{.label = "Ask me about this section", .command = Command::ask_section, .size = ButtonSize::small};
    const Box inside = bar.inset(kit.px(24), 0);
    float x = inside.right() - button_width(kit, ask);
    if (button(kit, ask, {x, inside.middle() - kit.px(16)})) wanted = Command::ask_section;
    x = draw_find(ui, x - kit.px(8), inside.middle(), x - inside.x - kit.px(120), wanted) - kit.px(16);
    choose_section(screen, kit, {inside.x, inside.middle() - kit.px(18), std::min(kit.px(264), x - inside.x), kit.px(36)}, emit);
    hline(bar.x, bar.bottom() - kit.hair(), bar.w, kit.c().line, kit.hair());
    if (wanted) perform(*wanted, screen, ui, emit);
}

// ---- the foot ---------------------------------------------------------------------------------------------

struct FootButton {
    Button button;
    bool there = true;
};

void draw_foot(const ReadScreen& screen, UiState& ui, const Box& foot, bool narrow, const Emit& emit) {
    Kit& kit = ui.kit;
    hline(foot.x, foot.y, foot.w, kit.c().line, kit.hair());
    const Box inside = foot.inset(kit.px(24), 0);
    const FootButton buttons[] = {
        {{.label = "Back to the question", .command = Command::back_to_study, .kind = ButtonKind::primary, .size = ButtonSize::small}, screen.can_go_back},
        {{.label = screen.next, .command = Command::next_section, .kind = ButtonKind::quiet, .size = ButtonSize::small}, !screen.next.empty()},
        {{.label = "Back", .command = Command::previous_section, .kind = ButtonKind::quiet, .size = ButtonSize::small, .icon = Icon::left}, !screen.previous.empty()},
    };
    std::optional<Command> wanted;
    float x = inside.right();
    for (const FootButton& at : buttons) {
        if (!at.there) continue;
        x -= button_width(kit, at.button);
        if (button(kit, at.button, {x, inside.middle() - kit.px(16)})) wanted = at.button.command;
        x -= kit.px(8);
    }
    if (narrow) {
        const Button side{.label = "Questions", .command = Command::side_panel, .kind = ButtonKind::quiet, .size = ButtonSize::small, .icon = Icon::passage};
        if (button(kit, side, {inside.x - kit.px(12), inside.middle() - kit.px(16)})) ui.read.side_open = !ui.read.side_open;
    } else if (text_width(kit.f().ui, screen.shown) < x - inside.x) {
        text_left(kit, {inside.x, inside.y, x - inside.x, inside.h}, kit.f().ui, kit.c().muted, screen.shown);
    }
    if (wanted) perform(*wanted, screen, ui, emit);
}

}  // namespace

KeyTable read_keys() { return keys; }

void draw_read(const ReadScreen& screen, UiState& ui, const Box& box, const Emit& emit) {
    Kit& kit = ui.kit;
    const IdScope scope("read");         // the rail has a Questions of its own
    const float bar = kit.px(is_low(kit, box.h) ? 48 : 56), foot = kit.px(56);
    const Box middle{box.x, box.y + bar, box.w, box.h - bar - foot};
    const SideLayout side = lay_out_side(kit, middle, side_width, ui.read.side_open);
    if (const auto press = pressed(kit, KeyPlace::read)) perform(press->command, screen, ui, emit);
    draw_bar(screen, ui, {box.x, box.y, box.w, bar}, emit);
    draw_read_text(screen, ui, side.content, emit);
    draw_foot(screen, ui, {box.x, middle.bottom(), box.w, foot}, side.sheet, emit);
    if (!side.shown) return;
    if (const auto wanted = draw_read_side(screen, kit, side, emit)) perform(*wanted, screen, ui, emit);
}

}  // namespace estelik
