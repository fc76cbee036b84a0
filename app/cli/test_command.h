// estelik test: a test under exam conditions in the terminal. The same state, actions and journal as in
// the window: a test that was begun there can be gone on with here.
#pragma once

#include "cli/choose_blueprint.h"
#include "cli/exit_code.h"
#include "cli/terminal.h"
#include "runtime/app.h"

#include <string>

namespace estelik {

struct TestOptions {
    std::string course;               // id; empty: the first, or with `resume` the one whose test is open
    BlueprintOptions blueprint;
    bool certainty = false;           // each answer with how sure it is
    bool resume = false;              // goes on with the open test, unasked
    double extra_time = 1;            // factor on the minutes, 1..3
};

// Ends when the result was told, or with the test left open: at :quit, or when the input is over.
ExitCode take_test(App& app, const TestOptions& options, Terminal& terminal);

}  // namespace estelik
