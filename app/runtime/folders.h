// Where things are: the learner's data, this machine's device id, the courses.
//
//   data      --data DIR; a portable copy's own `data`; $XDG_DATA_HOME/estelik; ~/.local/share/estelik
//   device    a portable copy: <data>/device; else $XDG_STATE_HOME/estelik/device or
//             ~/.local/state/estelik/device: outside the data, so that a copy of them is another device;
//             of a folder named with --data: `devices/<hash of its path>` there, so that two folders whose
//             answers come together one day are two devices
//   courses   --questions PATH...; else the first of: `questions` beside the program, `questions` of
//             the source tree that the program was built in, the installed ones; and <data>/courses
//
// A portable copy is a program with the folders `questions` and `data` beside it.
#pragma once

#include "base/disk.h"

#include <string>
#include <vector>

namespace estelik {

// What the command line and the environment say; empty: nothing.
struct Surroundings {
    std::string program = {};                 // absolute path of the program file
    std::string home = {};
    std::string xdg_data_home = {};
    std::string xdg_state_home = {};
    std::string installed = {};               // the folder of the installed data
    std::string data = {};                    // --data
    std::vector<std::string> questions = {};  // --questions
};

struct Folders {
    std::string data;
    std::string device_file;
    std::vector<std::string> courses;    // folders of courses, each to be searched

    std::string settings_file() const { return data + "/settings.json"; }
};

Surroundings surroundings();  // as they are, without --data and --questions

// Error: neither --data nor a home folder says where to keep anything.
Result<Folders> find_folders(const Surroundings& around, Disk& disk);

}  // namespace estelik
