#include "runtime/device_id.h"

#include "base/random.h"
#include "base/text.h"

#include <algorithm>
#include <random>
#include <string_view>

namespace estelik {
namespace {

constexpr std::string_view alphabet = "abcdefghijklmnopqrstuvwxyz0123456789";
constexpr std::size_t id_length = 8;

bool is_device_id(std::string_view id) {
    return id.size() == id_length && id.find_first_not_of(alphabet) == std::string_view::npos;
}

}  // namespace

std::string make_device_id(std::uint64_t seed) {
    Random random(seed);
    std::string id(id_length, ' ');
    std::generate(id.begin(), id.end(), [&] { return alphabet[random.below(alphabet.size())]; });
    return id;
}

Result<std::string> load_device_id(Disk& disk, const std::string& path, std::uint64_t seed) {
    const auto load = disk.read(path);
    if (load.broken()) return load.error;  // a second id for one machine is worse than asking for help
    const std::string kept(trim(load.bytes));
    if (is_device_id(kept)) return kept;

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
