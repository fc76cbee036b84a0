// Sitting a test at the terminal: questions in any order, answers that are saved one by one, no verdict.
// The clock is said only when asked for. What is typed after it has run down comes too late.
#pragma once

#include "cli/dialogue.h"
#include "runtime/app.h"

namespace estelik {

// A test is running. True: it was handed in; false: it stays open, and all that was said to be saved is.
bool sit_test(App& app, Dialogue& talk);

}  // namespace estelik
