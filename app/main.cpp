// The composition of the program: the real disk, the real surroundings, the window if there is one,
// the terminal; all else is decided by what they are given to.
#include "cli/command_line.h"
#include "runtime/real_disk.h"

int main(int argc, char** argv) {
    using namespace estelik;
    let_writes_fail();
    RealDisk disk;
    StandardTerminal standard;
    auto terminal = standard.terminal();
    return static_cast<int>(run_command_line({argv + 1, argv + argc}, {disk, surroundings(), nullptr}, terminal));
}
