#include "ui/test_views.h"

#include "ui/page_layout.h"
#include "ui/study_draft.h"
#include "ui/study_keys.h"
#include "ui/study_view.h"
#include "ui/test_draft.h"
#include "ui/test_parts.h"
#include "ui/widgets.h"

#include <algorithm>
#include <utility>

namespace estelik {
namespace {

constexpr KeyBinding keys[] = {
    {Command::next_question, plain(KeyId::page_down), "Next question"},
    {Command::next_question, ctrl(KeyId::right)},
    {Command::next_question, plain(KeyId::enter)},
    {Command::previous_question, plain(KeyId::page_up), "Question before"},
    {Command::previous_question, ctrl(KeyId::left)},
    {Command::flag_in_test, plain(KeyId::f), "Flag the question"},
    {Command::flag_in_test, ctrl(KeyId::d1)},
    {Command::certainty, plain(KeyId::f6), "A guess, fairly sure, sure", 3},
    {Command::toggle_clock, plain(KeyId::h), "Hide the clock, or show it"},
    {Command::toggle_clock, ctrl(KeyId::h)},
    {Command::ask_hand_in, ctrl(KeyId::enter), "Hand in, after a summary"},
    {Command::side_panel, plain(KeyId::tab), "All questions, in a narrow window"},
};

constexpr float panel_width = 288;

// F says "false", or is the sixth answer; without them it flags.
bool chooses(const StudyScreen& question, KeyId letter) {
    if (question.kind == Kind::true_false) return letter == KeyId::t || letter == KeyId::f;
    return letter >= KeyId::a && letter <= KeyId::f && static_cast<std::size_t>(letter) - static_cast<std::size_t>(KeyId::a) < question.options.size();
}

// Time is up, or it was confirmed: with what is given to the question on screen.
void hand_in(const TestFrame& frame) {
    frame.emit(HandInTest{answer_to_keep(frame.ui.study.draft, frame.screen), frame.ui.test.certainty});
}

void serve_keys(const TestFrame& frame) {
    const Kit& kit = frame.kit();
    const auto answer = answer_press(kit, frame.screen.question);
    if (answer && change_draft(*answer, frame.screen.question, frame.ui.study.draft)) return;
    const auto press = pressed(kit, KeyPlace::test_run);
    // In a text that is being typed, Ctrl with an arrow goes by words.
    const bool by_words = kit.field_has_text && (kit.keys.has(ctrl(KeyId::left)) || kit.keys.has(ctrl(KeyId::right)));
    if (press && !by_words) perform_test(*press, frame);
}

}  // namespace

KeyTable test_run_keys() { return keys; }

bool is_last(const TestRunScreen& screen) { return screen.index + 1 >= screen.count; }

std::string test_cap(const TestFrame& frame, Command command) {
    for (const KeyBinding& binding : keys) {
        const bool letter = binding.chord.key >= KeyId::a && !binding.chord.ctrl;
        const bool taken = letter && (frame.ui.kit.typing || chooses(frame.screen.question, binding.chord.key));
        if (binding.command == command && !taken) return chord_words(binding.chord);
    }
    return key_cap(command);
}

void go_to_question(const TestFrame& frame, std::size_t index) {
    if (index == frame.screen.index || index >= frame.screen.count) return;
    frame.ui.test.side_open = false;
    frame.emit(TestGo{index, answer_to_keep(frame.ui.study.draft, frame.screen), frame.ui.test.certainty});
}

void perform_test(Press press, const TestFrame& frame) {
    switch (press.command) {
    case Command::next_question:
        if (!is_last(frame.screen)) return go_to_question(frame, frame.screen.index + 1);
        [[fallthrough]];                 // after the last question comes the summary
    case Command::ask_hand_in: frame.emit(AskHandIn{answer_to_keep(frame.ui.study.draft, frame.screen), frame.ui.test.certainty}); break;
    case Command::previous_question:
        if (frame.screen.index > 0) go_to_question(frame, frame.screen.index - 1);
        break;
    case Command::flag_in_test: frame.emit(TestFlag{}); break;
    case Command::certainty:
        if (frame.screen.asks_certainty) frame.ui.test.certainty = press.index + 1;
        break;
    case Command::toggle_clock:
        if (!frame.screen.clock.empty()) frame.emit(ToggleClock{});
        break;
    case Command::hand_in: hand_in(frame); break;
    case Command::return_to_test: frame.emit(ReturnToTest{}); break;
    default: break;
    }
}

void draw_test_run(const TestRunScreen& screen, UiState& ui, const Box& box, const Emit& emit) {
    Kit& kit = ui.kit;
    const IdScope scope("test");         // the rail has a Questions of its own
    const bool narrow = width_class(kit, ImGui::GetIO().DisplaySize.x) == Width::narrow;
    const TestFrame frame{screen, ui, emit, is_low(kit, box.h), narrow};
    follow_test(ui, screen);
    const float top = kit.px(frame.low ? 48 : 56), line = kit.px(3), foot = study_foot_height(kit, box.h);
    const Box middle{box.x, box.y + top + line, box.w, box.h - top - line - foot};
    const SideLayout side = lay_out_side(kit, middle, panel_width, ui.test.side_open);
    if (!screen.time_is_up) serve_keys(frame);
    else if (!std::exchange(ui.test.handed_in, true)) hand_in(frame);
    const auto saved = std::count_if(screen.cells.begin(), screen.cells.end(), [](const TestCell& cell) { return cell.saved; });
    draw_test_top(frame, {box.x, box.y, box.w, top});
    progress_line(kit, {box.x, box.y + top, box.w, line}, screen.count == 0 ? 0 : static_cast<double>(saved) / static_cast<double>(screen.count));
    draw_test_question(frame, side.content);
    draw_test_foot(frame, {box.x, box.bottom() - foot, box.w, foot});
    if (side.shown) draw_test_panel(frame, side);
}

}  // namespace estelik
