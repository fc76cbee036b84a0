#include "runtime/folders.h"

#include "base/hash.h"

#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <optional>

namespace estelik {
namespace {

std::string parent_of(const std::string& path) {
    const auto slash = path.rfind('/');
    return slash == std::string::npos ? "" : path.substr(0, slash);
}

bool is_folder(Disk& disk, const std::string& path) {
    const auto info = disk.info(path);
    return info && info->folder;
}

std::string environment(const char* name) {
    const char* value = std::getenv(name);
    return value ? value : "";
}

// The XDG rules: a value that is no absolute path is as good as none.
std::optional<std::string> user_folder(const std::string& xdg, const std::string& home, const std::string& usual) {
    if (xdg.starts_with('/')) return xdg + "/estelik";
    if (!home.empty()) return home + usual + "/estelik";
    return std::nullopt;
}

// However the folder is written: with a slash at its end, from here or from the root.
std::string canonical(const std::string& folder) {
    std::error_code error;
    auto path = std::filesystem::weakly_canonical(std::filesystem::absolute(folder, error), error).string();
    if (error) path = folder;
    while (path.size() > 1 && path.ends_with('/')) path.pop_back();
    return path;
}

std::string device_of(const std::string& folder) {
    const auto hash = fnv1a(canonical(folder));
    return "devices/" + hex(static_cast<std::uint32_t>(hash >> 32)) + hex(static_cast<std::uint32_t>(hash));
}

std::string bundled_courses(const Surroundings& around, Disk& disk) {
    const auto beside = parent_of(around.program);
    if (is_folder(disk, beside + "/questions")) return beside + "/questions";
    for (auto folder = parent_of(beside); !folder.empty(); folder = parent_of(folder)) {
        if (disk.info(folder + "/questions/bank.schema.json")) return folder + "/questions";
    }
    const auto installed = around.installed + "/questions";
    return !around.installed.empty() && is_folder(disk, installed) ? installed : "";
}

}  // namespace

Surroundings surroundings() {
    Surroundings around;
    std::error_code error;
    around.program = std::filesystem::read_symlink("/proc/self/exe", error).string();
    around.home = environment("HOME");
    around.xdg_data_home = environment("XDG_DATA_HOME");
    around.xdg_state_home = environment("XDG_STATE_HOME");
#ifdef ESTELIK_DATA_DIR
    around.installed = parent_of(around.program) + "/" ESTELIK_DATA_DIR;
#endif
    return around;
}

Result<Folders> find_folders(const Surroundings& around, Disk& disk) {
    Folders folders;
    const auto beside = parent_of(around.program);
    const bool portable = around.data.empty() && is_folder(disk, beside + "/questions") && is_folder(disk, beside + "/data");
    const auto data = user_folder(around.xdg_data_home, around.home, "/.local/share");
    if (!around.data.empty()) folders.data = around.data;
    else if (portable) folders.data = beside + "/data";
    else if (data) folders.data = *data;
    else return Error{"no folder to keep answers in: HOME is not set", {}, "Name one with --data DIR"};

    const auto state = user_folder(around.xdg_state_home, around.home, "/.local/state");
    const bool usual = data && canonical(*data) == canonical(folders.data);
    if (portable || !state) folders.device_file = folders.data + "/device";
    else folders.device_file = *state + "/" + (usual ? "device" : device_of(folders.data));

    folders.courses = around.questions;
    if (folders.courses.empty()) {
        if (const auto bundled = bundled_courses(around, disk); !bundled.empty()) folders.courses.push_back(bundled);
    }
    folders.courses.push_back(folders.data + "/courses");
    return folders;
}

}  // namespace estelik
