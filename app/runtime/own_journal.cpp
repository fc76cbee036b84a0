#include "runtime/own_journal.h"

#include "runtime/device_id.h"

#include <string>

namespace estelik {
namespace {

constexpr int programs_at_once = 8;

std::string device_file(const std::string& first, int program) {
    return program == 1 ? first : first + "-" + std::to_string(program);
}

}  // namespace

Result<std::unique_ptr<Journal>> open_own_journal(Disk& disk, const Folders& folders, std::vector<Error>& notices) {
    for (int program = 1;; ++program) {
        const auto device = load_device_id(disk, device_file(folders.device_file, program), random_seed());
        if (!device) return device.error();
        auto journal = Journal::open(disk, folders.data, *device, notices);
        if (journal || !is_busy(journal.error()) || program == programs_at_once) return journal;
    }
}

}  // namespace estelik
