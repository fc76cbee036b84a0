// One function a screen; select (state/select.h) puts them together. The bank is that in use.
#pragma once

#include "state/screen.h"

namespace estelik {

HomeScreen select_home(const AppState& state);
StudyScreen select_study(const AppState& state);
SummaryScreen select_summary(const AppState& state, const Sitting& sitting);
TestStartScreen select_test_start(const AppState& state);
TestRunScreen select_test_run(const AppState& state);
TestResultScreen select_test_result(const AppState& state);
ReadScreen select_read(const AppState& state);
QuestionsScreen select_questions(const AppState& state);
ProgressScreen select_progress(const AppState& state);
SettingsScreen select_settings(const AppState& state);

}  // namespace estelik
