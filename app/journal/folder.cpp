#include "journal/folder.h"

#include <algorithm>

namespace estelik {
namespace {

constexpr std::string_view suffix = ".jsonl";
constexpr std::size_t month_size = std::string_view("2026-11").size();

bool is_month(std::string_view text) {
    constexpr std::string_view digits = "0123456789";
    return text.size() == month_size && text[4] == '-' && text.find_first_not_of(digits) == 4 &&
           text.find_first_not_of(digits, 5) == std::string_view::npos;
}

}  // namespace

Result<std::vector<JournalFile>> journal_files(Disk& disk, const std::string& root) {
    std::vector<JournalFile> files;
    const auto devices = disk.list(root);
    if (!devices) return devices.error();
    for (const auto& device : *devices) {
        if (!device.folder || device.name.starts_with('.')) continue;
        const auto inside = disk.list(root + "/" + device.name);
        if (!inside) return inside.error();
        for (const auto& file : *inside)
            if (!file.folder && !file.name.starts_with('.') && file.name.find(suffix) != std::string::npos)
                files.push_back({device.name + "/" + file.name, file.size});
    }
    return files;
}

std::string month_file(const std::string& device, Instant at) {
    return device + "/" + iso(at).substr(0, month_size).append(suffix);
}

bool is_month_file_of(std::string_view name, std::string_view device) {
    if (!name.starts_with(device) || !name.ends_with(suffix)) return false;
    name.remove_prefix(device.size());
    name.remove_suffix(suffix.size());
    return name.starts_with('/') && is_month(name.substr(1));
}

}  // namespace estelik
