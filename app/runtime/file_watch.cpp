#include "runtime/file_watch.h"

#include <algorithm>

namespace estelik {
namespace {

constexpr std::int64_t settled_after_ns = 100'000'000;

bool is_course_file(const FileInfo& file) {
    return !file.folder && (file.name.ends_with(".json") || file.name.ends_with(".md"));
}

bool is_settled(const std::vector<FileInfo>& files, std::int64_t now_ns) {
    return std::all_of(files.begin(), files.end(), [&](const FileInfo& file) {
        return now_ns - file.modified_ns >= settled_after_ns;
    });
}

}  // namespace

std::vector<FileInfo> FileWatch::look(const std::string& folder) const {
    auto listed = disk_->list(folder);
    if (!listed) return {};  // reading the course then says why
    auto files = *std::move(listed);
    std::erase_if(files, [](const FileInfo& file) { return !is_course_file(file); });
    return files;
}

void FileWatch::watch(const std::string& folder) {
    auto files = look(folder);
    std::erase_if(watched_, [&](const Watched& watched) { return watched.folder == folder; });
    watched_.push_back({folder, files, files});
}

std::vector<std::string> FileWatch::poll(std::int64_t now_ns) {
    std::vector<std::string> changed;
    for (auto& watched : watched_) {
        auto files = look(watched.folder);
        const bool same_as_before = files == watched.seen;
        watched.seen = files;
        if (files == watched.read || (!same_as_before && !is_settled(files, now_ns))) continue;
        watched.read = std::move(files);
        changed.push_back(watched.folder);
    }
    return changed;
}

}  // namespace estelik
