#include "ui/settings_rows.h"

#include "ui/rich_text.h"
#include "ui/rows.h"
#include "ui/widgets.h"

#include <algorithm>
#include <cmath>

namespace estelik {
namespace {

constexpr int text_step = 25;  // per cent

// ---- habits ------------------------------------------------------------------------------------------

struct Scale {
    const char* preference = "";
    double low = 0, high = 1, step = 1;
    double shown_times = 1;              // a share is shown as a percentage
    const char* unit = "";
};

// The preference is set once the slider is let go, or by each press of an arrow.
void draw_slider(UiState& ui, const Scale& scale, double value, const Box& box, const Emit& emit) {
    Kit& kit = ui.kit;
    SettingsUi& state = ui.settings;
    const bool moving = state.moving == scale.preference;
    double shown = moving ? state.value : value * scale.shown_times;
    // A value out of the usual range keeps its place: it is not to change because it is looked at.
    const double low = std::min(scale.low, shown), high = std::max(scale.high, shown);
    const Box track{box.x, box.y, box.w - kit.px(64), box.h};
    if (slider(kit, scale.preference, shown, low, high, scale.step, track)) {
        state.moving = scale.preference;
        state.value = shown;
    }
    figures_right(kit, box, kit.f().ui_medium, kit.c().ink, std::to_string(std::lround(shown)) + scale.unit);
    if (state.moving != scale.preference || ImGui::IsMouseDown(0)) return;
    state.moving.clear();
    const double wanted = state.value / scale.shown_times;
    if (std::abs(wanted - value) > 1e-9) emit(SetPreference{scale.preference, wanted});
}

void draw_exam(const SettingsScreen& screen, Kit& kit, const Box& box, const Emit& emit) {
    const std::string words = screen.exam.empty() ? "Name the day" : screen.exam;
    const Touch hit = touch(kit, words, box);
    fill(box, hit.held ? kit.c().press : hit.hovered ? kit.c().hover : kit.c().raised, kit.px(6));
    outline(box, kit.c().edge, kit.px(6), kit.hair());
    draw_icon(kit, Icon::calendar, {box.x + kit.px(13), box.middle() - kit.px(10)}, kit.c().gold_ink);
    const std::string cap = key_cap(Command::exam);
    const float cap_width = key_cap_width(kit, cap);
    draw_key_cap(kit, cap, {box.right() - kit.px(10) - cap_width, box.middle() - kit.px(10)}, kit.c().edge, kit.c().muted);
    text_left(kit, {box.x + kit.px(43), box.y, box.w - kit.px(63) - cap_width, box.h}, kit.f().ui, kit.c().ink, words);
    if (hit.focused) focus_ring(kit, box, kit.px(6), kit.c().surface);
    if (hit.clicked) emit(AskExam{true});
}

// ---- look --------------------------------------------------------------------------------------------

void draw_theme(const Look& look, Kit& kit, float right, const Box& box, const Emit& emit) {
    const std::vector<std::string> words = {"As the system", "Light", "Dark"};
    const int chosen = static_cast<int>(look.theme);
    const int clicked = segmented(kit, "theme", words, chosen, {right - segmented_width(kit, words), box.y});
    if (clicked < 0 || clicked == chosen) return;
    Look other = look;
    other.theme = static_cast<Theme>(clicked);
    emit(SetLook{other});
}

void draw_text_size(const Look& look, Kit& kit, const Box& box, const Emit& emit) {
    const auto resize = [&](int step) {
        Look other = look;
        other.text_percent = std::clamp(look.text_percent + step, least_text_percent, most_text_percent);
        emit(SetLook{other});
    };
    const Button smaller{.label = "Smaller", .command = Command::smaller, .size = ButtonSize::small, .enabled = look.text_percent > least_text_percent};
    const Button larger{.label = "Larger", .command = Command::larger, .size = ButtonSize::small, .enabled = look.text_percent < most_text_percent};
    const float larger_x = box.right() - button_width(kit, larger), number = kit.px(68);
    const float smaller_x = larger_x - number - button_width(kit, smaller);
    if (button(kit, smaller, {smaller_x, box.y})) resize(-text_step);
    if (button(kit, larger, {larger_x, box.y})) resize(text_step);
    text_centred(kit, {larger_x - number, box.y, number, box.h}, kit.f().ui_medium, kit.c().ink, std::to_string(look.text_percent) + "\u202f%");
}

}  // namespace

float draw_study_rows(const SettingsScreen& screen, UiState& ui, const Box& at, const Emit& emit) {
    Kit& kit = ui.kit;
    const Preferences& now = screen.preferences;
    Box row = at;
    draw_exam(screen, kit, draw_choice_row(kit, {"Exam", "The days until then stay in sight."}, 200, 40, row), emit);
    draw_slider(ui, {"new_a_day", 0, 60, 5}, now.new_a_day, draw_choice_row(kit, {"New questions a day", "What is due comes first."}, 244, 20, row), emit);
    draw_slider(ui, {"session_length", 5, 50, 5}, now.session_length,
                draw_choice_row(kit, {"Questions a session", "It can be finished at any moment."}, 244, 20, row), emit);
    draw_slider(ui, {"desired_retention", 70, 97, 1, 100, "\u202f%"}, now.desired_retention,
                draw_choice_row(kit, {"Recall to aim at", "Higher means more reviews."}, 244, 20, row), emit);
    const std::vector<std::string> counts = {"Two", "Four"};
    const Box buttons = draw_choice_row(kit, {"Buttons after an answer", "Two words, or four with the next date on each."}, 130, 36, row);
    const int count = segmented(kit, "buttons", counts, now.four_buttons ? 1 : 0, {buttons.right() - segmented_width(kit, counts), buttons.y});
    if (count >= 0 && (count == 1) != now.four_buttons) emit(SetPreference{"four_buttons", static_cast<double>(count)});
    const Box forgive = draw_choice_row(kit, {"Forgive small spelling slips", "Never in numbers, dates, units or negations."}, 100, 24, row);
    if (toggle(kit, "forgive", now.forgive_spelling, {forgive.right() - kit.px(40), forgive.y}))
        emit(SetPreference{"forgive_spelling", now.forgive_spelling ? 0.0 : 1.0});
    return row.y - at.y;
}

float draw_look_rows(const SettingsScreen& screen, Kit& kit, const Box& at, const Emit& emit) {
    Box row = at;
    const Box theme = draw_choice_row(kit, {"Theme", ""}, 262, 36, row);
    draw_theme(screen.look, kit, theme.right(), theme, emit);
    draw_text_size(screen.look, kit, draw_choice_row(kit, {"Text size", "Everything grows with it."}, 330, 32, row), emit);
    const Box contrast = draw_choice_row(kit, {"High contrast", "Stronger lines, no soft fills."}, 100, 24, row);
    if (toggle(kit, "contrast", screen.look.high_contrast, {contrast.right() - kit.px(40), contrast.y})) {
        Look other = screen.look;
        other.high_contrast = !other.high_contrast;
        emit(SetLook{other});
    }
    return row.y - at.y;
}

float draw_file_rows(const SettingsScreen& screen, const Kit& kit, const Box& at) {
    float y = at.y;
    for (const LabelledValue& file : screen.files) {
        y += kit.px(10);
        draw_text(kit, {at.x, y}, kit.f().ui_bold, kit.c().ink, file.label);
        y += kit.px(20);
        y += draw_wrapped(kit, {at.x, y}, at.w, kit.f().mono, kit.c().muted, file.value) + kit.px(10);
        hline(at.x, y - kit.hair(), at.w, kit.c().line, kit.hair());
    }
    return y - at.y;
}

float draw_about_rows(const SettingsScreen& screen, Kit& kit, const Box& at, const Emit& emit) {
    Box row = at;
    const std::string version = "Estelik " + screen.version;
    const Box box = draw_choice_row(kit, {version, "Questions and cards from one text. Nothing leaves this machine."}, 130, 32, row);
    const Button help{.label = "All keys", .command = Command::help, .size = ButtonSize::small};
    if (button(kit, help, {box.right() - button_width(kit, help), box.y})) emit(ToggleHelp{});
    return row.y - at.y;
}

}  // namespace estelik
