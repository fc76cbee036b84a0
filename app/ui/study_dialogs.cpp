#include "ui/study_dialogs.h"

#include "ui/curve_chart.h"
#include "ui/keys.h"
#include "ui/overlay.h"
#include "ui/rich_text.h"
#include "ui/widgets.h"

#include <algorithm>
#include <array>

namespace estelik {
namespace {

struct Problem {
    std::string_view word;               // as kept in the journal
    std::string_view label;
};

constexpr std::array problems = {
    Problem{"wrong_key", "The right answer is wrong"},
    Problem{"unclear", "The question is unclear"},
    Problem{"typo", "A slip of spelling"},
    Problem{"not_in_article", "It is not in the article"},
};

constexpr KeyBinding report_keys[] = {
    {Command::report_kind, plain(KeyId::d1), "What is wrong with it", 4},
    {Command::keep_report, plain(KeyId::enter), "Keep the report"},
    {Command::close, plain(KeyId::escape), "Cancel"},
};
static_assert(problems.size() == 4);

constexpr KeyBinding why_keys[] = {
    {Command::close, plain(KeyId::escape), "Close"},
    {Command::close, plain(KeyId::enter)},
    {Command::close, plain(KeyId::i)},
};

constexpr float curve_height = 190;   // px
constexpr std::string_view recall_words =
    "Recall is the chance that you know it now. Each answer sets it to 100\u202f%; the better it is known, the slower it falls. "
    "It is asked again when it has fallen to what you aim at.";

void draw_problem(Kit& kit, int& chosen, int place, const Box& box) {
    const IdScope scope(place);
    const auto& problem = problems[static_cast<std::size_t>(place)];
    const Touch at = touch(kit, std::string(problem.label), box);
    const bool on = chosen == place;
    fill(box, on ? kit.c().accent_soft : at.hovered ? kit.c().hover : kit.c().raised, kit.px(6));
    outline(box, on ? kit.c().accent : kit.c().edge, kit.px(6), on ? kit.px(2) : kit.hair());
    text_left(kit, box.inset(kit.px(12), 0), on ? kit.f().ui_bold : kit.f().ui, kit.c().ink, problem.label);
    const std::string cap = std::to_string(place + 1);
    draw_key_cap(kit, cap, {box.right() - kit.px(12) - key_cap_width(kit, cap), box.middle() - kit.px(10)}, kit.c().edge, kit.c().muted);
    if (at.focused) focus_ring(kit, box, kit.px(6), kit.c().raised);
    if (at.clicked) chosen = place;
}

void send(StudyUi& study, const Emit& emit) {
    emit(SendReport{std::string(problems[static_cast<std::size_t>(study.report_what)].word), study.report_text});
    study.report_what = 0;
}

}  // namespace

KeyTable report_dialog_keys() { return report_keys; }
KeyTable why_dialog_keys() { return why_keys; }

void draw_report(const StudyScreen& screen, UiState& ui, const Emit& emit) {
    Kit& kit = ui.kit;
    StudyUi& study = ui.study;
    const auto press = pressed(kit, KeyPlace::report_dialog);
    if (press && press->command == Command::report_kind) study.report_what = press->index;
    Dialog dialog(kit, "##report", 560, kit.px(432));
    const Box box = dialog.content();
    draw_text(kit, box.min(), kit.f().head, kit.c().ink, "Report a problem");
    text_left(kit, {box.x, box.y + kit.px(34), box.w, kit.px(20)}, kit.f().ui, kit.c().muted, screen.item.question);
    float y = box.y + kit.px(66);
    for (int i = 0; i < static_cast<int>(problems.size()); ++i) {
        draw_problem(kit, study.report_what, i, {box.x, y, box.w, kit.px(40)});
        y += kit.px(48);
    }
    draw_text(kit, {box.x, y + kit.px(6)}, kit.f().tiny, kit.c().muted, "In your words, if you like");
    text_field(kit, {.name = "Report"}, study.report_text, {box.x, y + kit.px(28), box.w, kit.px(40)});
    const Button take{.label = "Keep the report", .command = Command::keep_report, .kind = ButtonKind::primary};
    const Button cancel{.label = "Cancel", .command = Command::close};
    const float x = box.right() - button_width(kit, take), foot = box.bottom() - kit.px(40);
    const bool leave = button(kit, cancel, {x - kit.px(8) - button_width(kit, cancel), foot});
    const bool sent = button(kit, take, {x, foot});
    if (sent || (press && press->command == Command::keep_report)) send(study, emit);
    else if (leave || (press && press->command == Command::close)) emit(CloseOverlay{});
}

void draw_why_now(const StudyScreen& screen, Kit& kit, const Emit& emit) {
    const float rows = static_cast<float>(screen.info.size()) * kit.px(36);
    const float width = kit.px(480 - 48), words = kit.px(12) + wrapped_height(kit.f().ui, recall_words, width) + kit.px(12);
    const float chart = screen.curve ? kit.px(curve_height) : 0;
    Dialog dialog(kit, "##why", 480, rows + words + chart + kit.px(48 + 44 + 56));
    const Box box = dialog.content();
    draw_text(kit, box.min(), kit.f().head, kit.c().ink, "Why this question now");
    Box row{box.x, box.y + kit.px(44), box.w, kit.px(36)};
    for (const LabelledValue& line : screen.info) {
        hline(row.x, row.y, row.w, kit.c().line, kit.hair());
        text_left(kit, row, kit.f().ui, kit.c().muted, line.label);
        text_right(kit, row, line.code ? kit.f().mono : kit.f().ui_medium, kit.c().ink, line.value);
        row.y += row.h;
    }
    if (screen.curve) draw_curve(kit, {box.x, row.y, box.w, chart}, *screen.curve);
    draw_wrapped(kit, {box.x, row.y + chart + kit.px(12)}, box.w, kit.f().ui, kit.c().muted, recall_words);
    const Button close{.label = "Close", .command = Command::close, .kind = ButtonKind::primary};
    const bool leave = button(kit, close, {box.right() - button_width(kit, close), box.bottom() - kit.px(40)});
    if (leave || pressed(kit, KeyPlace::why_dialog)) emit(CloseOverlay{});
}

}  // namespace estelik
