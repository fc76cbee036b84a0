// What the actions of a sitting do to the state. Called by reduce alone.
#pragma once

#include "state/action.h"

namespace estelik::study_actions {

Effects start(AppState& state, std::size_t length);
Effects start_minutes(AppState& state, int minutes);
Effects ask_questions(AppState& state, const std::vector<std::string>& ids);
Effects ask_items(AppState& state, std::vector<ItemId> items);
Effects practise_missed(AppState& state);

Effects submit(AppState& state, const Answer& answer);
Effects rate(AppState& state, Rating rating);
Effects go_on(AppState& state);
Effects override_verdict(AppState& state);
Effects study_pair(AppState& state);
void skip(AppState& state);
void finish(AppState& state);

Effects undo(AppState& state);
Effects redo(AppState& state);

// The item on screen: of the sitting, else of the selected question. None: nothing is shown.
std::vector<ItemId> items_on_screen(const AppState& state);

Effects kept(AppState& state, const std::vector<Kept>& events);
void not_kept(AppState& state, const Error& error);

}  // namespace estelik::study_actions
