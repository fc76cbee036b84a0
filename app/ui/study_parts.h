// The parts of the Study screen, one function a part. Each draws from `at` on in the given width and gives
// back the height it used.
#pragma once

#include "state/screen.h"
#include "ui/emit.h"
#include "ui/ui_state.h"

namespace estelik {

// What the parts share: one frame of the screen.
struct StudyFrame {
    const StudyScreen& screen;
    UiState& ui;
    const Emit& emit;
    bool low = false;                    // a low window: smaller question, rows closer

    Kit& kit() const { return ui.kit; }
    StudyDraft& draft() const { return ui.study.draft; }
    bool judged() const { return screen.phase == Phase::judged || screen.phase == Phase::revealed; }
};

float draw_stem(const StudyFrame& frame, ImVec2 at, float width);       // topic, kind, question
float draw_key_change(const StudyFrame& frame, ImVec2 at, float width); // the answer that was learned, and that of now
float key_change_height(const StudyFrame& frame, float width);          // 0: nothing to show
float draw_options(const StudyFrame& frame, ImVec2 at, float width);    // choice, choices, true_false
float draw_typed(const StudyFrame& frame, ImVec2 at, float width);      // the field
float draw_order(const StudyFrame& frame, ImVec2 at, float width);
float draw_match(const StudyFrame& frame, ImVec2 at, float width);
float draw_card(const StudyFrame& frame, ImVec2 at, float width);       // front, and back once revealed
float card_height(const StudyFrame& frame, float width);

float draw_verdict(const StudyFrame& frame, ImVec2 at, float width);    // sign, word, reason, diff
float draw_explanation(const StudyFrame& frame, ImVec2 at, float width);  // why, passage, place
float draw_mix_up(const StudyFrame& frame, ImVec2 at, float width);     // what it is taken for, in a card; 0: nothing
float draw_rating_tiles(const StudyFrame& frame, ImVec2 at, float width);
bool has_rating_tiles(const StudyScreen& screen);                       // four: tiles; two stand in the foot

void draw_study_top(const StudyFrame& frame, const Box& box);
void draw_study_foot(const StudyFrame& frame, const Box& box);
void draw_summary(const StudyFrame& frame, const Box& box);

}  // namespace estelik
