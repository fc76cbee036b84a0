// The window of an App: what the command line opens when it is given no command.
#pragma once

#include "base/result.h"

namespace estelik {

class App;

Result<void> open_app_window(App& app);

}  // namespace estelik
