#include "runtime/device_id.h"

#include "base/random.h"
#include "base/text.h"
#include "journal/event.h"

#include <random>

namespace estelik {
namespace {

constexpr std::size_t id_length = 8;   // of the ids made here; a journal takes others as well

}  // namespace

std::string make_device_id(std::uint64_t seed) {
    Random random(seed);
    return new_device_id(random);
}

Result<std::string> load_device_id(Disk& disk, const std::string& path, std::uint64_t seed) {
    const auto load = disk.read(path);
    if (load.broken()) return load.error;  // a second id for one machine is worse than asking for help
    const std::string kept(trim(load.bytes));
    if (kept.size() == id_length && is_device_id(kept)) return kept;

    const auto id = make_device_id(seed);
    const auto slash = path.rfind('/');
    if (slash != std::string::npos) {
        if (auto made = disk.make_folder(path.substr(0, slash)); !made) return made.error();
    }
    if (load.found()) {
        if (auto written = disk.replace(path, id + "\n"); !written) return written.error();
        return id;
    }
    const auto created = disk.create(path, id + "\n");
    if (!created) return created.error();
    return *created ? id : load_device_id(disk, path, seed);
}

std::uint64_t random_seed() {
    std::random_device device;
    return std::uint64_t{device()} << 32 | device();
}

}  // namespace estelik
