// Progress as JSON, for the cache only: short, and without promise for the next version.
#pragma once

#include "journal/progress.h"

#include <nlohmann/json_fwd.hpp>

namespace estelik {

nlohmann::json to_json(const Progress& progress);
Progress progress(const nlohmann::json& from);  // throws json::exception when it is not what to_json wrote

}  // namespace estelik
