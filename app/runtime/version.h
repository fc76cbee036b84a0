// The version of this program, as the build was told.
#pragma once

#include <string_view>

namespace estelik {

std::string_view program_version();  // "0.1.0"

}  // namespace estelik
