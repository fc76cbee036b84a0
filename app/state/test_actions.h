// What the actions of a test do to the state. Called by reduce alone.
#pragma once

#include "state/action.h"

namespace estelik::test_actions {

void set_up(AppState& state);                        // the start page opens with the first ready-made test
Effects start(AppState& state);
void resume(AppState& state);
void open_result(AppState& state, const EventId& test);

Effects go(AppState& state, const TestGo& action);
Effects flag(AppState& state);
Effects ask_hand_in(AppState& state, const AskHandIn& action);
void return_to_test(AppState& state);
Effects hand_in(AppState& state, const std::optional<Answer>& answer, int certainty);
Effects hand_in_when_time_is_up(AppState& state);   // some moments after the view could have done so

Effects retry_missed(AppState& state);
Effects missed_into_review(AppState& state);
Effects print_result(const AppState& state, bool open);
void close(AppState& state);

void kept(AppState& state, const Event& event);
void not_kept(AppState& state);

bool is_running(const AppState& state);
// The newest test of the course that was not handed in; empty id: none.
EventId open_test(const AppState& state);

}  // namespace estelik::test_actions
