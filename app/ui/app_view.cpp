#include "ui/app_view.h"

#include "ui/article_dialogs.h"
#include "ui/drafts_view.h"
#include "ui/exam_dialog.h"
#include "ui/hand_in_dialog.h"
#include "ui/help_view.h"
#include "ui/home_view.h"
#include "ui/imgui_compat.h"
#include "ui/page_layout.h"
#include "ui/overlay.h"
#include "ui/progress_view.h"
#include "ui/questions_view.h"
#include "ui/rail.h"
#include "ui/read_view.h"
#include "ui/settings_view.h"
#include "ui/study_dialogs.h"
#include "ui/study_view.h"
#include "ui/test_draft.h"
#include "ui/test_views.h"
#include "ui/widgets.h"

#include <algorithm>

namespace estelik {
namespace {

constexpr ImGuiWindowFlags whole_window = ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoSavedSettings |
                                          ImGuiWindowFlags_NoBringToFrontOnFocus | ImGuiWindowFlags_NoNav |
                                          ImGuiWindowFlags_NoScrollWithMouse;

// ---- what is wanted from everywhere ----------------------------------------------------------------

void change_text_size(const Look& look, int step, const Emit& emit) {
    Look other = look;
    other.text_percent = std::clamp(look.text_percent + step, least_text_percent, most_text_percent);
    if (other != look) emit(SetLook{other});
}

// A test's question is left like any other of its ways: what is given to it is kept.
void go(View view, const Screen& screen, const UiState& ui, const Emit& emit) {
    if (const auto* test = std::get_if<TestRunScreen>(&screen.body)) keep_test_answer(*test, ui, emit);
    emit(Go{view});
}

void perform(Command command, const Screen& screen, const UiState& ui, const Emit& emit) {
    // In a test the last step would be one of before it.
    const bool in_test = std::holds_alternative<TestRunScreen>(screen.body);
    switch (command) {
    case Command::go_home: go(View::home, screen, ui, emit); break;
    case Command::go_study: go(View::study, screen, ui, emit); break;
    case Command::go_test: go(View::test, screen, ui, emit); break;
    case Command::go_read: go(View::read, screen, ui, emit); break;
    case Command::go_questions: go(View::questions, screen, ui, emit); break;
    case Command::go_progress: go(View::progress, screen, ui, emit); break;
    case Command::go_settings: go(View::settings, screen, ui, emit); break;
    case Command::import_article:
        if (!in_test) emit(AskArticle{});
        break;
    case Command::help: emit(ToggleHelp{}); break;
    case Command::undo:
        if (!in_test) emit(Undo{});
        break;
    case Command::redo:
        if (!in_test) emit(Redo{});
        break;
    case Command::larger: change_text_size(screen.frame.look, 25, emit); break;
    case Command::smaller: change_text_size(screen.frame.look, -25, emit); break;
    default: break;
    }
}

void serve_keys(const Screen& screen, const UiState& ui, const Emit& emit) {
    const Kit& kit = ui.kit;
    const auto press = pressed(kit, KeyPlace::everywhere);
    if (!press) return;
    const bool own_undo = kit.typing && kit.field_has_text && (press->command == Command::undo || press->command == Command::redo);
    if (!own_undo) perform(press->command, screen, ui, emit);
}

// ---- what lies above --------------------------------------------------------------------------------

bool asks_for_exam(const Screen& screen) {
    if (const auto* home = std::get_if<HomeScreen>(&screen.body)) return home->asking_exam;
    if (const auto* settings = std::get_if<SettingsScreen>(&screen.body)) return settings->asking_exam;
    if (const auto* study = std::get_if<StudyScreen>(&screen.body)) return study->asking_exam;
    return false;
}

bool has_overlay(const Screen& screen) {
    const auto* study = std::get_if<StudyScreen>(&screen.body);
    const auto* test = std::get_if<TestRunScreen>(&screen.body);
    const auto* drafts = std::get_if<DraftsScreen>(&screen.body);
    return screen.frame.help_open || screen.frame.asking_article || (drafts && drafts->saving) || asks_for_exam(screen) || (study && (study->info_open || study->report_open)) || (test && test->confirming);
}

void draw_overlay(const Screen& screen, UiState& ui, const Emit& emit) {
    const auto* study = std::get_if<StudyScreen>(&screen.body);
    const auto* test = std::get_if<TestRunScreen>(&screen.body);
    const auto* drafts = std::get_if<DraftsScreen>(&screen.body);
    if (screen.frame.help_open) draw_help(screen, ui.kit, emit);
    else if (screen.frame.asking_article) draw_import_dialog(ui, emit);
    else if (drafts && drafts->saving) draw_save_dialog(*drafts, ui.kit, emit);
    else if (asks_for_exam(screen)) draw_exam_dialog(screen.frame, ui, emit);
    else if (study && study->report_open) draw_report(*study, ui, emit);
    else if (study && study->info_open) draw_why_now(*study, ui.kit, emit);
    else if (test && test->confirming) draw_hand_in_dialog(*test, ui, emit);
}

// ---- the window ---------------------------------------------------------------------------------------

Tone tone_of(Notice::Tone tone) {
    return tone == Notice::Tone::error ? Tone::error : tone == Notice::Tone::warning ? Tone::warning : Tone::info;
}

// A field of a question that is come back to wants the keyboard again.
void notice_place(UiState& ui, const Screen& screen) {
    const bool asks = std::holds_alternative<StudyScreen>(screen.body) || std::holds_alternative<TestRunScreen>(screen.body);
    if (!asks) ui.study.away = true;
}

// The notices above the screen; gives back what is left for it.
Box draw_notices(const FrameScreen& frame, Kit& kit, const Box& box, const Emit& emit) {
    float y = box.y;
    for (std::size_t i = 0; i < frame.notices.size(); ++i) {
        const IdScope scope(static_cast<int>(i));
        const Notice& notice = frame.notices[i];
        bool dismissed = false;
        const Box at = column(kit, {box.x, y + kit.px(12), box.w, 0}, 1072, 16);
        y += kit.px(12) + banner(kit, tone_of(notice.tone), notice.text, "Close", at, dismissed);
        if (dismissed) emit(Dismiss{notice.topic});
    }
    return {box.x, y, box.w, box.bottom() - y};
}

struct ScreenDrawer {
    UiState& ui;
    const Box& box;
    const Emit& emit;

    void operator()(const HomeScreen& screen) const { draw_home(screen, ui, box, emit); }
    void operator()(const StudyScreen& screen) const { draw_study(screen, ui, box, emit); }
    void operator()(const TestStartScreen& screen) const { draw_test_start(screen, ui, box, emit); }
    void operator()(const TestRunScreen& screen) const { draw_test_run(screen, ui, box, emit); }
    void operator()(const TestResultScreen& screen) const { draw_test_result(screen, ui, box, emit); }
    void operator()(const ReadScreen& screen) const { draw_read(screen, ui, box, emit); }
    void operator()(const QuestionsScreen& screen) const { draw_questions(screen, ui, box, emit); }
    void operator()(const DraftsScreen& screen) const { draw_drafts(screen, ui, box, emit); }
    void operator()(const ProgressScreen& screen) const { draw_progress(screen, ui, box, emit); }
    void operator()(const SettingsScreen& screen) const { draw_settings(screen, ui, box, emit); }
};

bool has_rail(const Screen& screen) {
    const auto* home = std::get_if<HomeScreen>(&screen.body);
    return !(home && home->first_start);
}

void draw_window(const Screen& screen, UiState& ui, const Box& window, const Emit& emit) {
    Kit& kit = ui.kit;
    fill(window, kit.c().surface);
    Box main = window;
    if (has_rail(screen)) {
        const float width = rail_width(kit, window.w, screen.frame.in_session);
        if (const auto wanted = draw_rail(screen.frame, kit, {0, 0, width, window.h}, width < kit.px(100)))
            perform(*wanted, screen, ui, emit);
        main = {width, 0, window.w - width, window.h};
    }
    const Box left = draw_notices(screen.frame, kit, main, emit);
    notice_place(ui, screen);
    std::visit(ScreenDrawer{ui, left, emit}, screen.body);
    if (!screen.frame.toast) return;
    // On top of the screen's own scrolling part: another window.
    const bool has_foot = std::holds_alternative<StudyScreen>(screen.body) || std::holds_alternative<TestRunScreen>(screen.body);
    const float foot = has_foot ? study_foot_height(kit, left.h) : 0;
    ImGui::SetCursorScreenPos({main.x, main.bottom() - foot - kit.px(64)});
    ImGui::BeginChild("##toast", {main.w, kit.px(56)}, 0, ImGuiWindowFlags_NoNav | ImGuiWindowFlags_NoScrollbar);
    draw_toast(*screen.frame.toast, kit, main.bottom() - foot, main.x, main.right(), emit);
    ImGui::EndChild();
}

// A dialog that appears takes the keyboard from the field below; one that goes leaves the focus free.
void notice_overlay(UiState& ui, bool open) {
    if (open != ui.overlay_open) {
        ui.kit.focus = {};
        if (open) release_text_field();
    }
    ui.overlay_open = open;
    if (!open) ui.exam.open = ui.drafts.asking = false;
}

}  // namespace

float text_scale(const Look& look, float scale) { return scale * static_cast<float>(look.text_percent) / 100; }

void leave_app(const Screen& screen, const UiState& ui, const Emit& emit) {
    if (const auto* test = std::get_if<TestRunScreen>(&screen.body)) keep_test_answer(*test, ui, emit);
    emit(Leave{});
}

void draw_app(const Screen& screen, UiState& ui, const Fonts& fonts, float scale, const Emit& emit) {
    Kit& kit = ui.kit;
    begin_frame(kit, palette(screen.frame.dark, screen.frame.look.high_contrast), fonts, text_scale(screen.frame.look, scale));
    ui.today = screen.frame.today;
    const bool overlay = has_overlay(screen);
    notice_overlay(ui, overlay);
    const ImVec2 size = ImGui::GetIO().DisplaySize;
    ImGui::SetNextWindowPos({0, 0});
    ImGui::SetNextWindowSize(size);
    ImGui::Begin("##estelik", nullptr, whole_window);
    const bool activate = kit.activate;
    const KeyInput keys = overlay ? take_keys(kit) : kit.keys;
    if (!overlay) serve_keys(screen, ui, emit);
    draw_window(screen, ui, {0, 0, size.x, size.y}, emit);
    ImGui::End();
    if (!overlay) return;
    kit.focus.order.clear();  // Tab stays in the dialog
    kit.keys = keys;
    kit.activate = activate;
    draw_overlay(screen, ui, emit);
}

}  // namespace estelik
