// Loads courses from a disk. A course is a folder with bank.json and the reading that it names.
#pragma once

#include "bank/read.h"
#include "base/disk.h"

#include <string>
#include <vector>

namespace estelik {

// A file that is missing or cannot be read is a finding like any other.
ReadBank load_bank(Disk& disk, const std::string& folder);

// The folders, sorted by name, below `questions_folder` that hold a bank.json: as paths. No such folder: none. One
// that cannot be read is an error, for it must not look empty.
Result<std::vector<std::string>> find_courses(Disk& disk, const std::string& questions_folder);

}  // namespace estelik
