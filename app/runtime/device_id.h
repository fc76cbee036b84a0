// The id of this machine in the journal: eight random letters and digits, made once. It says nothing
// about the machine or its owner.
#pragma once

#include "base/disk.h"

#include <cstdint>
#include <string>

namespace estelik {

std::string make_device_id(std::uint64_t seed);

// The id kept in the file; a new one is made and kept when there is none or it is no id. Of programs that start
// at the same moment the first makes it, and the others take it.
Result<std::string> load_device_id(Disk& disk, const std::string& path, std::uint64_t seed);

std::uint64_t random_seed();  // from the system's randomness

}  // namespace estelik
