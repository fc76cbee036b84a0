// The composition of the program: the real disk, the real surroundings, the window if it was built in,
// the terminal; all else is decided by what they are given to.
#include "cli/command_line.h"
#include "runtime/real_disk.h"
#include "runtime/standard_files.h"
#ifdef ESTELIK_WINDOW
#include "shell/app_window.h"
#endif

int main(int argc, char** argv) {
    using namespace estelik;
#ifdef ESTELIK_WINDOW
    const OpenWindow open_window = open_app_window;
#else
    const OpenWindow open_window = nullptr;
#endif
    open_standard_files();
    let_writes_fail();
    RealDisk disk;
    StandardTerminal standard;
    auto terminal = standard.terminal();
    return static_cast<int>(run_command_line({argv + 1, argv + argc}, {disk, surroundings(), open_window}, terminal));
}
