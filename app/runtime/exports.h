// What the learner wants to keep or to print: files in the data folder's `exports`, opened in the desktop's viewer.
#pragma once

#include "base/disk.h"
#include "runtime/editor.h"
#include "state/app_state.h"

#include <string>

namespace estelik {

struct ExportFile {
    std::string name, text;   // a file name, without a folder
    bool open = false;        // shown as well
};

// Says where the file is, or why it is not. A file of that name is replaced. viewer: the program that opens a
// file; when it cannot be started the words say so, and the file is there all the same.
Notice write_export(Disk& disk, const std::string& data_folder, const ExportFile& file, Launcher& launcher, const std::string& viewer);

}  // namespace estelik
