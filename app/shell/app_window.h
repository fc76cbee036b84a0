// The window of an App: what the command line opens when it is given no command.
#pragma once

#include "base/result.h"

namespace estelik {

class App;

// first_frame_only: leaves when it has been drawn, for measuring the start.
Result<void> open_app_window(App& app, bool first_frame_only = false);

}  // namespace estelik
