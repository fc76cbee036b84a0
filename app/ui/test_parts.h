// The parts of a running test's screen, one function a part, each drawn into its box.
#pragma once

#include "state/screen.h"
#include "ui/emit.h"
#include "ui/keys.h"
#include "ui/side_panel.h"
#include "ui/ui_state.h"

#include <cstddef>
#include <string>

namespace estelik {

// What the parts share: one frame of the screen.
struct TestFrame {
    const TestRunScreen& screen;
    UiState& ui;
    const Emit& emit;
    bool low = false;                    // a low window: smaller question, rows closer
    bool narrow = false;                 // the panel is a sheet

    Kit& kit() const { return ui.kit; }
};

void perform_test(Press press, const TestFrame& frame);
void go_to_question(const TestFrame& frame, std::size_t index);  // leaves the one on screen, so that its answer is kept
bool is_last(const TestRunScreen& screen);
// The key of a command that works now: no letter while letters are text, or choose an answer.
std::string test_cap(const TestFrame& frame, Command command);

void draw_test_top(const TestFrame& frame, const Box& box);
void draw_test_question(const TestFrame& frame, const Box& box);
void draw_test_panel(const TestFrame& frame, const SideLayout& layout);
void draw_test_foot(const TestFrame& frame, const Box& box);

// "How sure are you?", a level a third of the width. Gives back the height.
float draw_certainty(const TestFrame& frame, ImVec2 at, float width);

}  // namespace estelik
