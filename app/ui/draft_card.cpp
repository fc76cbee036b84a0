#include "ui/drafts_parts.h"

#include "ui/icons.h"
#include "ui/rich_text.h"
#include "ui/widgets.h"

#include <array>

namespace estelik {
namespace {

constexpr float field_gap = 12;          // px

float draw_tags(const Kit& kit, const DraftRow& row, const Box& at) {
    chip(kit, row.kind, at.min(), kit.c().sunken, kit.c().muted);
    const float x = at.x + chip_width(kit, row.kind) + kit.px(10);
    const std::string words = row.note.empty() ? row.rule : row.rule + ", " + row.note;
    text_left(kit, {x, at.y, at.right() - x, kit.px(24)}, kit.f().tiny, kit.c().muted, words);
    return kit.px(24);
}

// ---- looked at ------------------------------------------------------------------------------------------

float draw_lines(const Kit& kit, const std::vector<PreviewLine>& lines, const Box& at) {
    float y = at.y;
    for (const PreviewLine& line : lines) {
        if (line.right) draw_sign(kit, Outcome::right, {at.x, y});
        const Face& face = line.right ? kit.f().ui_bold : kit.f().ui;
        y += draw_wrapped(kit, {at.x + kit.px(28), y}, at.w - kit.px(28), face, line.right ? kit.c().ink : kit.c().muted, line.text) + kit.px(6);
    }
    return y - at.y;
}

struct CardButton {
    Button button;
    float gap = 8;                       // px, behind it
};

// In as many lines as they need; gives back their height.
template <std::size_t n>
float draw_buttons(Kit& kit, const std::array<CardButton, n>& buttons, const Box& at, std::optional<Command>& wanted) {
    float x = at.x, y = at.y, high = 0;
    for (const CardButton& one : buttons) {
        const float wide = button_width(kit, one.button);
        high = button_height(kit, one.button.size);
        if (x > at.x && x + wide > at.right()) {
            x = at.x;
            y += high + kit.px(8);
        }
        if (button(kit, one.button, {x, y})) wanted = one.button.command;
        x += wide + kit.px(one.gap);
    }
    return y + high - at.y;
}

float draw_choices(Kit& kit, const Box& at, std::optional<Command>& wanted) {
    const std::array decide = {
        CardButton{{.label = "Accept", .command = Command::accept_draft, .kind = ButtonKind::primary, .on_raised = true}},
        CardButton{{.label = "Edit", .command = Command::edit_draft, .on_raised = true}},
        CardButton{{.label = "Reject", .command = Command::reject_draft, .on_raised = true}},
        CardButton{{.label = "Later", .command = Command::skip_draft, .kind = ButtonKind::quiet, .on_raised = true}},
    };
    const std::array change = {
        CardButton{{.label = "Other type", .command = Command::kind_draft, .kind = ButtonKind::quiet, .size = ButtonSize::small, .on_raised = true}, 4},
        CardButton{{.label = "Other answers", .command = Command::options_draft, .kind = ButtonKind::quiet, .size = ButtonSize::small, .on_raised = true}, 4},
        CardButton{{.label = "Passage", .command = Command::show_evidence, .kind = ButtonKind::quiet, .size = ButtonSize::small, .on_raised = true}, 4},
    };
    const float first = draw_buttons(kit, decide, at, wanted);
    const Box below{at.x - kit.px(12), at.y + first + kit.px(8), at.w + kit.px(12), 0};
    return first + kit.px(8) + draw_buttons(kit, change, below, wanted);
}

float draw_look(const DraftRow& row, const DraftDetail& detail, Kit& kit, const Box& at, std::optional<Command>& wanted) {
    float y = at.y + draw_wrapped(kit, at.min(), at.w, kit.f().body_bold, kit.c().ink, row.question) + kit.px(6);
    if (detail.lines.empty()) y += draw_wrapped(kit, {at.x, y}, at.w, kit.f().ui, kit.c().ink, row.answer);
    else y += draw_lines(kit, detail.lines, {at.x, y + kit.px(2), at.w, 0});
    if (detail.passage) {
        y += kit.px(12);
        y += draw_passage(kit, {at.x, y}, at.w, *detail.passage, PassageSize::ui);
        y += draw_wrapped(kit, {at.x, y + kit.px(6)}, at.w, kit.f().tiny, kit.c().muted, detail.passage->place) + kit.px(6);
    }
    if (!row.fault.empty()) {
        draw_icon(kit, Icon::warning, {at.x, y + kit.px(10)}, kit.c().nearly);
        y += kit.px(10);
        y += draw_wrapped(kit, {at.x + kit.px(28), y}, at.w - kit.px(28), kit.f().ui, kit.c().nearly, row.fault);
    }
    y += kit.px(14);
    return y + draw_choices(kit, {at.x, y, at.w, 0}, wanted);
}

// ---- edited ---------------------------------------------------------------------------------------------

float draw_edit(const DraftDetail& detail, UiState& ui, const Box& at, std::optional<Command>& wanted) {
    Kit& kit = ui.kit;
    auto& lines = ui.drafts.lines;
    float y = at.y;
    for (std::size_t i = 0; i < detail.fields.size() && i < lines.size(); ++i) {
        const IdScope scope(static_cast<int>(i));
        draw_text(kit, {at.x, y}, kit.f().tiny, kit.c().muted, detail.fields[i].label);
        const TextField field{.name = detail.fields[i].label, .take_focus = i == 0 && ui.drafts.focus_field};
        text_field(kit, field, lines[i], {at.x, y + kit.px(20), at.w, kit.px(40)});
        y += kit.px(60 + field_gap);
    }
    ui.drafts.focus_field = false;
    if (!detail.fault.empty()) y += draw_wrapped(kit, {at.x, y - kit.px(4)}, at.w, kit.f().ui, kit.c().not_yet, detail.fault + ".") + kit.px(8);
    const std::array buttons = {
        CardButton{{.label = "Keep and accept", .command = Command::keep_edit, .kind = ButtonKind::primary, .on_raised = true}},
        CardButton{{.label = "Cancel", .command = Command::cancel_edit, .on_raised = true}},
    };
    return y + draw_buttons(kit, buttons, {at.x, y + kit.px(4), at.w, 0}, wanted) + kit.px(4);
}

}  // namespace

float draw_draft_card(const DraftsScreen& screen, const DraftRow& row, UiState& ui, const Box& at, std::optional<Command>& wanted) {
    const float y = at.y + draw_tags(ui.kit, row, at) + ui.kit.px(8);
    const Box below{at.x, y, at.w, 0};
    return screen.editing ? draw_edit(*screen.detail, ui, below, wanted) : draw_look(row, *screen.detail, ui.kit, below, wanted);
}

}  // namespace estelik
