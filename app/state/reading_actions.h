// Moving about in the reading. Called by reduce alone.
#pragma once

#include "state/app_state.h"

#include <cstddef>
#include <string>
#include <vector>

namespace estelik::reading_actions {

// Opens the reading at a question's evidence, lit; empty: the question on screen.
void open_passage(AppState& state, const std::string& question);
void show_section(AppState& state, std::size_t section);
void focus(AppState& state, int paragraph);
void back(AppState& state);
std::vector<std::string> questions_of_section(const AppState& state);  // ids, in file order

}  // namespace estelik::reading_actions
