// Screens as select would make them, for the tests of the views.
#pragma once

#include "state/screen.h"

namespace estelik::testing {

Screen home_screen();
Screen first_start_screen();
Screen asking(Kind kind);            // a question of that kind, nothing answered yet
Screen judged(Kind kind, Outcome outcome);
Screen revealed_card(bool four_ratings);
Screen finished_session();

inline StudyScreen& study_of(Screen& screen) { return std::get<StudyScreen>(screen.body); }
inline HomeScreen& home_of(Screen& screen) { return std::get<HomeScreen>(screen.body); }

}  // namespace estelik::testing
