// The window: GLFW and OpenGL around the screens. It draws only after input or when the program's state
// has changed, and sleeps otherwise.
#pragma once

#include "base/result.h"
#include "state/action.h"
#include "state/app_state.h"

#include <functional>

namespace estelik {

// The program behind the window.
struct WindowHost {
    std::function<const AppState&()> state;
    std::function<void(const Action&)> dispatch;
    std::function<bool()> poll;          // looks at files and clock; true: the state has changed
    std::function<bool()> quitting;
    // Takes what wakes the window when poll has something to take; called from any thread.
    std::function<void(std::function<void()>)> wake_with = [](const std::function<void()>&) {};
};

struct WindowOptions {
    int width = 1280, height = 800;      // at a density of 1; nothing is remembered
    bool once = false;                   // leaves after the first frame, for measuring the start
};

// Returns when the window is closed. Error: no display, or no OpenGL.
Result<void> run_window(const WindowHost& host, const WindowOptions& options = {});

}  // namespace estelik
