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
// One question of a result: its line, and what it is opened to.
ResultRow result_row(const TestSitting& test, std::size_t index);
ResultDetail result_detail(const TestSitting& test, std::size_t index);
std::string open_test_words(const AppState& state);   // empty: no test is in progress
ReadScreen select_read(const AppState& state);
QuestionsScreen select_questions(const AppState& state);
DraftsScreen select_drafts(const AppState& state);
ProgressScreen select_progress(const AppState& state);
void add_statistics(ProgressScreen& screen, const AppState& state);   // all that needs every answer
void add_coverage(ProgressScreen& screen, const AppState& state);
std::optional<MixUpPanel> select_mix_up(const AppState& state, const Asked& asked);
std::optional<ForgettingCurve> select_curve(const AppState& state, const ItemId& item);   // none: not read yet
std::string exam_words(const AppState& state);        // what the plan expects, or that there is none yet
ExamChoice select_exam_choice(const AppState& state);
DaysCard select_days(const AppState& state);          // of Settings
MemoryCard select_memory(const AppState& state);      // of Settings
SettingsScreen select_settings(const AppState& state);

}  // namespace estelik
