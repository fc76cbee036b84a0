// Tells when a course's files have been saved. Polls names, sizes and times of the folder's .json and
// .md files: a handful of stats, cheap enough twice a second, and the same on every file system.
// A change counts once it has settled: seen twice the same, or some time old. An editor that writes in
// steps is not read half way.
#pragma once

#include "base/disk.h"

#include <cstdint>
#include <string>
#include <vector>

namespace estelik {

class FileWatch {
public:
    explicit FileWatch(Disk& disk) : disk_(&disk) {}

    // From now on; what the folder holds at this moment counts as read.
    void watch(const std::string& folder);

    // Folders whose files have changed since they were last reported. `now_ns`: Unix time.
    std::vector<std::string> poll(std::int64_t now_ns);

private:
    struct Watched {
        std::string folder;
        std::vector<FileInfo> read;  // as last reported
        std::vector<FileInfo> seen;  // at the last poll
    };
    std::vector<FileInfo> look(const std::string& folder) const;

    Disk* disk_;
    std::vector<Watched> watched_;
};

}  // namespace estelik
