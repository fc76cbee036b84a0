#include "shell/app_window.h"

#include "runtime/app.h"
#include "shell/window.h"

#include <functional>
#include <utility>

namespace estelik {

Result<void> open_app_window(App& app, bool first_frame_only) {
    const WindowHost host{
        .state = [&app]() -> const AppState& { return app.state(); },
        .dispatch = [&app](const Action& action) { app.dispatch(action); },
        .poll = [&app] { return app.poll(); },
        .quitting = [&app] { return app.quitting(); },
        .wake_with = [&app](std::function<void()> wake) { app.wake_with(std::move(wake)); },
    };
    return run_window(host, {.once = first_frame_only});
}

}  // namespace estelik
