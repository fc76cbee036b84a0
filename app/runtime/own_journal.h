// This machine's journal in a data folder.
#pragma once

#include "base/disk.h"
#include "journal/journal.h"
#include "runtime/folders.h"

#include <memory>
#include <vector>

namespace estelik {

// As Journal::open, with the device id of this machine, made when there is none. A second program on the same folder
// writes as a device of its own, the same one each time.
Result<std::unique_ptr<Journal>> open_own_journal(Disk& disk, const Folders& folders, std::vector<Error>& notices);

}  // namespace estelik
