// settings.json: how the program looks on this machine. Read tolerantly: what is missing, of another
// type or out of range has its usual value, and what is unknown is kept when the file is written.
//
//   {"theme": "system" | "light" | "dark", "text_percent": 75..300, "high_contrast": false | true}
#pragma once

#include "base/disk.h"
#include "state/app_state.h"

#include <optional>
#include <string>

namespace estelik {

// What is no settings file is kept aside as settings.json.broken, and the usual looks begin anew: the notice
// says so. None: there was nothing to keep.
std::optional<Error> keep_aside_broken_settings(Disk& disk, const std::string& path);

Look load_look(Disk& disk, const std::string& path);
Result<void> save_look(Disk& disk, const std::string& path, const Look& look);

}  // namespace estelik
