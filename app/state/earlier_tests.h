// The tests that were handed in before: which they are, and what came of them. To judge one takes about as
// long as a frame, so each is judged once, when a page that shows it is opened, and its score is kept.
#pragma once

#include "state/app_state.h"

#include <cstddef>
#include <vector>

namespace estelik {

inline constexpr std::size_t earlier_tests_listed = 5;

// Of the course in use, the newest first.
std::vector<EventId> earlier_tests(const AppState& state, std::size_t most = earlier_tests_listed);
// The last one of the same blueprint that was handed in before this one was begun; empty: there is none.
EventId test_to_compare(const AppState& state, const TestSitting& test);

// Scores what the test page shows and is not yet scored. Scores of another edition of the course go.
void score_earlier_tests(AppState& state);
const TestScore* score_of_earlier(const AppState& state, const EventId& test);  // null: not scored, or its questions are gone

}  // namespace estelik
