#include "runtime/peak_memory.h"

#include <fstream>
#include <string>

namespace estelik {

bool reset_peak_memory() {
    std::ofstream file("/proc/self/clear_refs");
    file << "5";  // resets VmHWM: proc(5)
    return static_cast<bool>(file.flush());
}

std::optional<std::uint64_t> peak_memory() {
    std::ifstream file("/proc/self/status");
    for (std::string word; file >> word;) {
        if (word != "VmHWM:") continue;
        std::uint64_t kilobytes = 0;
        if (file >> kilobytes) return kilobytes * 1024;
    }
    return {};
}

}  // namespace estelik
