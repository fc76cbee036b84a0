// The file port: all that the program asks of a disk. runtime has the real one, tests have one in
// memory that can be made to fail. Paths are UTF-8 with '/' between their parts.
#pragma once

#include "base/result.h"

#include <cstdint>
#include <string>
#include <vector>

namespace estelik {

// Missing is not broken: a load has three results.
struct Load {
    enum class Status { found, missing, broken };
    Status status = Status::missing;
    std::string bytes = {};
    Error error = {};  // when broken

    bool found() const { return status == Status::found; }
    bool missing() const { return status == Status::missing; }
    bool broken() const { return status == Status::broken; }
};

struct FileInfo {
    std::string name;  // within its folder
    bool folder = false;
    std::uint64_t size = 0;
    std::int64_t modified_ns = 0;

    bool operator==(const FileInfo&) const = default;
};

class Disk {
public:
    virtual ~Disk() = default;

    virtual Load read(const std::string& path, std::uint64_t from = 0) = 0;
    virtual Result<std::vector<FileInfo>> list(const std::string& folder) = 0;  // sorted by name; missing: empty
    virtual Result<FileInfo> info(const std::string& path) = 0;

    // Adds the bytes with one write and fdatasync (and fsync of the folder for a new file); when it
    // returns well they are on the disk. When it fails the file has its old length again.
    virtual Result<void> append(const std::string& path, const std::string& bytes) = 0;

    // The whole file or nothing: temporary file, fsync, rename, fsync of the folder.
    virtual Result<void> replace(const std::string& path, const std::string& bytes) = 0;

    // As replace(), for a file that is not there yet. False: another program was first, its file stays.
    virtual Result<bool> create(const std::string& path, const std::string& bytes) = 0;

    virtual Result<void> cut(const std::string& path, std::uint64_t size) = 0;  // shorten to size
    virtual Result<void> make_folder(const std::string& path) = 0;              // with its parents

    // True: this program holds the lock until it ends. False: another one does.
    virtual Result<bool> lock(const std::string& path) = 0;
};

}  // namespace estelik
