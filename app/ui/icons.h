// Icons on a grid of 20 px, stroke 1.5: paths of straight lines and circle arcs. And the signs that are
// made of them: verdicts, strength, the program's own mark.
#pragma once

#include "question/rating.h"
#include "state/app_state.h"
#include "ui/kit.h"

namespace estelik {

enum class Icon {
    none, home, study, test, read, questions, progress, settings, right, nearly, not_yet, flag, undo, redo, search,
    filter, left, next, up, down, forward, plus, edit, info, warning, error, report, clock, calendar, passage, eye, save,
    print, help, more, drag, file, folder, compare, close,
};

// size: px of the side at 100 %; at: its upper left corner.
void draw_icon(const Kit& kit, Icon icon, ImVec2 at, Colour colour, float size = 20, float stroke = 1.5F);

Colour colour_of(const Palette& colours, Outcome outcome);
Colour soft_of(const Palette& colours, Outcome outcome);
// Tick in a disc, waves in a square, cross in a ring. size: px, 20 or 32.
void draw_sign(const Kit& kit, Outcome outcome, ImVec2 at, float size = 20);
// Three blocks, filled 3 strong, 2 fair, 1 weak, 0 new; gives back the width.
float draw_meter(const Kit& kit, Strength strength, ImVec2 at);
void draw_coverage_cell(const Kit& kit, const Box& box, double filled);  // 0 not asked, 0.5 weak, 1 strong
void draw_logo(const Kit& kit, ImVec2 at, float size);

}  // namespace estelik
